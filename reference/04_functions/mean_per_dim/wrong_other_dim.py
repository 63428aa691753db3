"""This is what you get when dims 0 and 1 change places: with `dim=0` you have one mean for each
row. `dim` names the dim that disappears, so `dim=0` runs down the columns and leaves one number for
each of them. A square matrix hides the swap.

把第 0 维和第 1 维弄反就会得到这个结果：`dim=0` 时，每一行得到了一个均值。`dim` 指的是会消失的那一维，
所以 `dim=0` 是沿着列往下走，每一列留下一个数。方阵会把这个错误掩盖起来。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    other = {0: 1, 1: 0}.get(dim, dim)
    return x.mean(dim=other)
