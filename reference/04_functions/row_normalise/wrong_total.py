"""`x.sum()` without a dim is the sum of the whole matrix, so all elements together sum to 1.
Specify the dim, so that there is one sum for each row.

`x.sum()` 没有指定 `dim`，得到的是整个矩阵的和，于是所有数加在一起才等于 1。请指明沿着哪一维对每一
行求和。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / x.sum()
