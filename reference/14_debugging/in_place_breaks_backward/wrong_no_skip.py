"""The addition was left out. The backward pass runs, but the network has no skip connections any
more. Add `skip`, but not in place.

去掉了加法：反向传播能运行了，但网络没有了残差连接。`skip` 还是要加，只是不要用原地操作。
"""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
