"""`squeeze()` without a dim removes all dims of size 1, also those that must stay. For a matrix
with one row, the result is a number instead of a vector. Remove only the dim `dim`.

不带参数的 `squeeze()` 会去掉所有大小为 1 的维度，连该保留的也一起去掉：只有一行时，本该得到向量，
却得到了一个数。只应去掉 `dim` 这一维。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean(dim=dim, keepdim=True).squeeze()
