"""This is what you get when the minus sign of `dim` gets lost, as with `abs(dim)`: -1 is the last dim, and 1
is the second. Hand a negative `dim` over as it is, or add the number of dims to it.

这是弄丢了 `dim` 的负号（例如写成 `abs(dim)`）：-1 是最后一维，1 却是第二维。请把负的 `dim` 原样传进去，
或者给它加上总维数。
"""

import torch


def cat_batches(batches, dim):
    return torch.cat(batches, dim=abs(dim))
