"""This is what you get from `clone()` alone: the memory is new, but the copy is still part of the
graph and requires grad. Detach it as well.

这是只用了 `clone()`：内存确实是新的，但副本仍在计算图里，还带着 requires_grad。请再加上 detach。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
