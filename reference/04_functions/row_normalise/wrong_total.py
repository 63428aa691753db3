"""This is what you get from `x.sum()` without a dim: one sum of the whole matrix, so that all numbers
together sum to 1. Name the dim along which each row is summed.

`x.sum()` 不写 `dim` 就会得到这个结果：它是整个矩阵的和，于是所有数加在一起才等于 1。
请指明沿着哪一维对每一行求和。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / x.sum()
