"""With `dim=0`, there is one result for each column. For a square matrix, the shape is the same.
Reduce the dim along the row.

用了 `dim=0`，所以每一列各有一个结果；对方阵来说，从形状上看不出来。要归约的是行内的那一维。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=0)
    return (x - largest).exp().sum(dim=0).log() + largest
