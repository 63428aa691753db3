"""`y` is capped in place, through `detach()` or `.data`, before it is summed, so the sum is that
of the capped tensor. A detached tensor still shares the memory of `y`. Cap a copy.

先通过 `detach()` 或 `.data` 把 `y` 原地封顶，然后才求和，得到的是封顶之后的总和。
脱离计算图的张量仍与 `y` 共享内存，请对副本封顶。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    capped = y.data
    capped.clamp_(max=1)
    return y.sum(), capped
