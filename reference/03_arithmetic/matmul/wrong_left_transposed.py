"""This is what you get from `a.T @ b`: columns of `a` times columns of `b`. With square matrices the
shape is right and only the numbers are wrong. The last dim of `a` already is the `m` that the
product sums over.

用 `a.T @ b` 就会得到这个结果：变成了 `a` 的列乘以 `b` 的列。对方阵来说形状是对的，只有数值不对。
`a` 的最后一维本来就是求和用的 `m`，不用转置。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a.T @ b
