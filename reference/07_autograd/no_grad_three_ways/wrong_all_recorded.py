"""This is what you get when `x ** 2` is computed with recording on, either because nothing turns it
off, or because the computation stands outside the block: what counts is the moment of computing,
not of returning. Move the computation to where recording is off.

这是在记录开着的时候算了 `x ** 2`：要么根本没有关闭，要么计算写在了语句块外面。起作用的是计算的那一刻，
而不是返回的那一刻。请把计算移到关闭记录的范围之内。
"""

import torch


def with_context(x):
    y = x**2
    with torch.no_grad():
        return y


def with_decorator(x):
    return x**2


def with_switch(x):
    y = x**2
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    torch.set_grad_enabled(before)
    return y
