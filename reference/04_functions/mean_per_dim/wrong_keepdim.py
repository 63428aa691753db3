"""This is what you get from `keepdim=True`: the means are right, but the dim is still there, with
size 1. That is handy before a division; here the dim is to be gone.

用了 `keepdim=True` 就会得到这个结果：均值是对的，但那一维还在，大小为 1。这在后面要做除法时很方便，
可这道题要求这一维消失。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean(dim=dim, keepdim=True)
