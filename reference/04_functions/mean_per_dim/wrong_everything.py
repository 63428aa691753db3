"""This is what you get from `x.mean()`: one mean of all elements together. Tell it along which dim
to go.

写成 `x.mean()` 就会得到这个结果：所有元素合在一起，只有一个均值。请告诉它沿着哪一维来求。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean()
