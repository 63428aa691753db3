"""This is what you get from `squeeze()` without a dim, after `keepdim=True` or out of habit: it
removes every dim of size 1, also those that were to stay. From one row you then get a number in the
place of a vector.

用了不带参数的 `squeeze()`（比如写在 `keepdim=True` 之后）就会得到这个结果：它会去掉所有大小为 1 的维度，
连该保留的也一起去掉。于是只有一行时，本该得到向量，却得到了一个数。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean(dim=dim, keepdim=True).squeeze()
