"""This is what you get when `y` is capped in place, by way of `detach()` or `.data`, before it is
summed: the total is that of the capped tensor. What is detached still shares the memory of `y`; cap a
copy.

这是先通过 `detach()` 或 `.data` 把 `y` 原地封顶了，然后才求和：得到的是封顶之后的总和。脱离计算图的
张量仍与 `y` 共享内存，请对副本封顶。
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
