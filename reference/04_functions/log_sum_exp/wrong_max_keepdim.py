"""This is what you get when the maxima lose their dim before the subtraction: of shape `(n,)` they
lie along a row, and the maximum of row j is subtracted from column j. On a square matrix nothing
complains. Keep the dim, so that the maxima are a column.

做减法时，各行最大值没有保留维度，就会得到这个结果：它们的形状是 `(n,)`，会横着对齐，
于是第 j 列减去了第 j 行的最大值。对方阵来说不会有任何报错。请保留这一维，让各行最大值排成一列。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1)
    return (x - largest).exp().sum(dim=1).log() + largest
