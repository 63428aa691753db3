"""`x` itself is set to requires_grad=False, or detached in place. The result shares its memory,
but the caller can no longer train `x`. Return a second, detached tensor, and leave `x`
unchanged.

直接把 `x` 自己设成了 requires_grad=False（或者用了 `detach_()`）：内存是共享的，
但调用者从此无法训练 `x` 了。请返回另一个脱离计算图的张量，不要改动 `x`。
"""

import torch


def live_values(x):
    return x.requires_grad_(False)


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
