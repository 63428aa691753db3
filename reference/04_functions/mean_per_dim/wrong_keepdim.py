"""The means are right, but `keepdim=True` keeps the dim with size 1. The result must not have this
dim.

均值是对的，但 `keepdim=True` 让那一维保留了下来，大小为 1。这道题要求结果里没有这一维。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean(dim=dim, keepdim=True)
