"""This is what you get when the addition is left out: the backward pass runs, but the network is another one, without its skip
connections. Add `skip`, only not in place.

这是去掉加法的结果：反向传播能跑了，可网络变成了另一个，没有了残差连接。`skip` 还是要加，只是不要原地加。
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
