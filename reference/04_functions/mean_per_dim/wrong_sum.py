"""`x.sum(dim)` returns the sums over the dim. Divide them by the number of elements in the dim.

`x.sum(dim)` 是沿这一维的总和，还要除以这一维的元素个数。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.sum(dim)
