"""This is what you get from `dim=0`: one result for each column. On a square matrix the shape does
not tell. The dim to take together is the one along the row.

用 `dim=0` 就会得到这个结果：每一列各有一个结果。对方阵来说，从形状上看不出来。要归约的是行内的那一维。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=0)
    return (x - largest).exp().sum(dim=0).log() + largest
