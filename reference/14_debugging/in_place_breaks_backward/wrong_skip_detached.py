"""`skip` was detached. The loss is right, but no gradient flows through the skip connections, so
the gradients of all layers but the last are wrong. Keep `skip` in the graph, and do not
overwrite the result of tanh.

`skip` 脱离了计算图：损失是对的，但梯度不再经过残差连接，除了最后一层，各层的梯度都不对。`skip` 要留
在计算图里，并且不要覆盖 tanh 的结果。
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
