"""The maxima have the shape `(n,)`, so broadcasting subtracts the maximum of row j from column j. A
square matrix raises no error. Keep the dim, so that the maxima are a column.

求最大值时没有保留维度，各行最大值的形状是 `(n,)`，广播时第 j 列减去了第 j 行的最大值；对方阵来说
不会报错。请保留这一维，让各行最大值成为一列。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1)
    return (x - largest).exp().sum(dim=1).log() + largest
