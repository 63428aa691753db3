"""`x.mean()` is one mean of all elements. Specify the dim to reduce.

`x.mean()` 对所有元素求均值，只得到一个数。请指明沿着哪一维来求。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean()
