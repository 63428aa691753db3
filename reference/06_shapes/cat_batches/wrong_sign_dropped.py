"""The minus sign of `dim` is lost, as with `abs(dim)`: -1 is the last dim, but 1 is the second.
Pass a negative `dim` on as it is, or add the number of dims to it.

`dim` 的负号丢了（例如写成 `abs(dim)`）：-1 表示最后一维，而 1 表示第 1 维（从 0 数起）。
请把负的 `dim` 原样传进去，或者给它加上总维数。
"""

import torch


def cat_batches(batches, dim):
    return torch.cat(batches, dim=abs(dim))
