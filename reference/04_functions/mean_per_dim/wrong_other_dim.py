"""Dims 0 and 1 are swapped: `dim=0` gives one mean for each row. `dim` is the dim that disappears,
so `dim=0` must give one mean for each column. With a square matrix, the shape is the same.

第 0 维和第 1 维弄反了：`dim=0` 时，每一行得到了一个均值。`dim` 指的是会消失的那一维，
所以 `dim=0` 应当让每一列得到一个均值。对方阵来说，从形状上看不出来。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    other = {0: 1, 1: 0}.get(dim, dim)
    return x.mean(dim=other)
