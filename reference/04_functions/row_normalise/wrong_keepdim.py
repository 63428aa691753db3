"""The sums `x.sum(dim=1)` have the shape `(n,)`. Broadcasting aligns shapes from the right, so
column j is divided by the sum of row j. A square matrix raises no error. Keep the summed dim, so
that the sums are a column.

`x.sum(dim=1)` 的形状是 `(n,)`，而广播从右边对齐形状，于是第 j 列除以了第 j 行的和；对方阵来说不会
报错。请保留被求和的那一维，让各行之和成为一列。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / x.sum(dim=1)
