"""`a.T @ b` multiplies columns of `a` by columns of `b`. For square matrices the shape is right and
only the values are wrong. The last dim of `a` is already the `m` that the product sums over, so
do not transpose.

`a.T @ b` 是 `a` 的列乘以 `b` 的列；对方阵来说形状是对的，只有数值不对。`a` 的最后一维本来就是求和
用的 `m`，不用转置。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a.T @ b
