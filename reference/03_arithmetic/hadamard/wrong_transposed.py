"""`a * b.T` multiplies the element in row i and column j of `a` by the element in row j and column
i of `b`. For square matrices, the shape is the same. Do not transpose: the positions in `a` and
`b` already correspond.

`a * b.T` 让 `a` 的第 i 行第 j 列乘以 `b` 的第 j 行第 i 列；对方阵来说，从形状上看不出来。两个矩阵
本来就是对齐的，不需要转置。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a * b.T
