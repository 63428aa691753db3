"""This is what you get from `dim=0`: it is the columns that sum to 1. On a square matrix the shape
does not tell. The dim to take together is the one along the row.

用 `dim=0` 就会得到这个结果：和为 1 的是每一列。对方阵来说，从形状上看不出来。要归约的是行内的那一维。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.amax(dim=0)).exp()
    return powers / powers.sum(dim=0)
