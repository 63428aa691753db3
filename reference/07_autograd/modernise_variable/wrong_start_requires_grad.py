"""`start.requires_grad_()` makes the caller's tensor the parameter. Its values stay the same, but
it now has requires_grad=True, and at the next call its old gradient is still there. Make the
parameter from a copy.

`start.requires_grad_()` 把调用者的张量变成了参数：数值没变，但它从此是 requires_grad=True，
下一次调用时旧的梯度也还在。请用副本来做参数。
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
