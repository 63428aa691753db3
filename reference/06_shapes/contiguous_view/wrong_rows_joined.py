"""The entries of the first dim are concatenated once. That makes a vector of a matrix, but a 3-D
tensor still has two dims after it. The result must have one dim, however many dims `x` has.

只把第 0 维的各项拼接了一次：矩阵会变成一维，三维张量却还剩两维。不管 `x` 有几维，
结果都应该是一维。
"""

import torch


def contiguous_view(x):
    return torch.cat(list(x))
