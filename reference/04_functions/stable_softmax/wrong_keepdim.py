"""This is what you get when the sums lose their dim: of shape `(n,)` they lie along a row, and
column j is divided by the sum of row j. On a square matrix nothing complains. Keep the dim, so that
the sums are a column.

求和时没有保留维度就会得到这个结果：各行之和的形状是 `(n,)`，会横着对齐，于是第 j 列除以了第 j 行的和。
对方阵来说不会有任何报错。请保留这一维，让各行之和排成一列。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1)
