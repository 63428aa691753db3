"""This is what you get from `x.sum(dim)`: the sums along the dim, not yet divided by how many
elements there are.

写成 `x.sum(dim)` 就会得到这个结果：这是沿这一维的总和，还没有除以元素的个数。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.sum(dim)
