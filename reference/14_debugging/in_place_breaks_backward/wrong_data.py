"""This is what you get with `h.data += skip`: the addition is hidden from autograd, so nothing complains any more. But tanh's
result is overwritten all the same, its derivative is computed from wrong numbers, and the way through `skip` is
missing from the gradients. An error was the better answer.

这是写成 `h.data += skip` 的结果：加法瞒过了 autograd，所以不再报错。可 tanh 的结果照样被覆盖，
导数是用错的数算出来的，经过 `skip` 的那条路也没有算进梯度。还不如报错。
"""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
        h.data += skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
