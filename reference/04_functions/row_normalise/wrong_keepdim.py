"""This is what you get from `x / x.sum(dim=1)`: the sums have the shape `(n,)`, and broadcasting lines
shapes up from the right, so column j is divided by the sum of row j. With a square matrix nothing
complains. Keep the summed dim, so that the sums are a column.

写成 `x / x.sum(dim=1)` 就会得到这个结果：各行之和的形状是 `(n,)`，而广播从右边对齐形状，
于是第 j 列除以了第 j 行的和。对方阵来说不会有任何报错。请保留被求和的那一维，让各行之和成为一列。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / x.sum(dim=1)
