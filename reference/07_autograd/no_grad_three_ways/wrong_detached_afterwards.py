"""This is what you get when the result is detached, or `.data` is taken: it does not require grad, but it was
recorded all the same, and then cut off. Keep autograd from recording while you compute.

这是对结果用了 `detach` 或 `.data`：它确实不带 requires_grad，但计算照样被记录了，只是事后断开而已。请在计算的时候
就不让 autograd 记录。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


def with_decorator(x):
    return (x**2).detach()


def with_switch(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
