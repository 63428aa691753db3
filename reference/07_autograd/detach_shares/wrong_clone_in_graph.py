"""`clone()` alone gives new memory, but the copy is still part of the graph and has
requires_grad=True. Detach it too.

只用了 `clone()`：内存是新的，但副本仍在计算图里，requires_grad=True。请再加上 detach。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
