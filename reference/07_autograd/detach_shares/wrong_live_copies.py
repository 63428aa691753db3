"""This is what you get when `live_values` copies: later changes of `x` do not reach it. Detaching
alone gives a tensor that looks at the same memory.

这是 `live_values` 做了拷贝：之后 `x` 的变化传不到它那里。只做 detach，得到的张量用的就是同一块内存。
"""

import torch


def live_values(x):
    return x.detach().clone()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
