"""With `dim=0`, each column sums to 1. For a square matrix, the shape is the same. Reduce the dim
along the row.

用了 `dim=0`，所以和为 1 的是每一列；对方阵来说，从形状上看不出来。要归约的是行内的那一维。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.amax(dim=0)).exp()
    return powers / powers.sum(dim=0)
