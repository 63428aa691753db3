"""The maxima have the shape `(n,)`, so broadcasting subtracts the maximum of row j from column j,
and the elements of a row get different shifts. Keep the dim, so that the maxima are a column.

求最大值时没有保留维度，各行最大值的形状是 `(n,)`，广播时第 j 列减去了第 j 行的最大值，
同一行里的数减去的东西就不一样了。请保留这一维，让各行最大值成为一列。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.amax(dim=1)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
