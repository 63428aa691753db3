"""This is what you get from `start.requires_grad_()`: the caller's own tensor becomes the parameter. It keeps its
values, but it requires grad from then on, and at the next call its old gradient is still there. Make the
parameter from a copy.

这是直接写了 `start.requires_grad_()`：调用者的张量自己成了参数。它的数值没变，但从此带上了 requires_grad，下一次调用时
旧的梯度也还在。请用副本来做参数。
"""

import torch


def modernise_variable(x, y, start, rate, steps):
    w = start.requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        w = (w - rate * w.grad).detach().requires_grad_()
        path.append(w.detach())
    return path
