"""This is what you get when `x` itself is told not to require grad, or is detached in place: the
result shares its memory all right, but the caller can no longer train `x`. Take a second tensor out of
the graph, and leave `x` alone.

这是直接关掉了 `x` 自己的 requires_grad（或者用了 `detach_()`）：内存倒是共享的，可调用者从此无法训练 `x` 了。
请另外得到一个脱离计算图的张量，不要动 `x`。
"""

import torch


def live_values(x):
    return x.requires_grad_(False)


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
