"""This is what you get when the maxima lose their dim: of shape `(n,)` they lie along a row, and
the maximum of row j is subtracted from column j. Then each number of a row has lost something else.
Keep the dim, so that the maxima are a column.

求最大值时没有保留维度就会得到这个结果：各行最大值的形状是 `(n,)`，会横着对齐，于是第 j 列减去了第 j 行的最大值，
同一行里的数减去的东西就不一样了。请保留这一维，让各行最大值排成一列。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.amax(dim=1)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
