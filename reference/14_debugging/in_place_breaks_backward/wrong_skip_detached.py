"""This is what you get when `skip` is detached: the sum is a new tensor and the loss is right, but no gradient flows through
the skip connections, and all layers but the last get too little. Leave `skip` in the graph; what matters is that the
result of tanh is not overwritten.

这是把 `skip` 分离出计算图的结果：和是新张量，损失也对，可梯度不再经过残差连接，除了最后一层，各层的梯度都少了一部分。
`skip` 要留在计算图里；关键是不要覆盖 tanh 的结果。
"""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
        h = h + skip.detach()
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
