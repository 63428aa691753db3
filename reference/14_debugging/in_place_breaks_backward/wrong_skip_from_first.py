"""`skip` is set only once, before the loop, so every layer adds the input of the network, not its
own input. Set `skip` in each layer.

只在循环之前给 `skip` 赋了一次值：每一层加的都是整个网络的输入，而不是本层的输入。每一层都要重新
给 `skip` 赋值。
"""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    skip = h = x
    for weight in weights:
        h = torch.tanh(h @ weight)
        h = h + skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
