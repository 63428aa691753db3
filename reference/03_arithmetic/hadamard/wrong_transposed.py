"""This is what you get from `a * b.T`: the element in row i and column j of `a` meets the one in
row j and column i of `b`. With square matrices the shape does not tell. Both matrices stand as they
should; turn none of them.

写成 `a * b.T` 就会得到这个结果：`a` 的第 i 行第 j 列乘的是 `b` 的第 j 行第 i 列。对方阵来说形状看不出问题。
两个矩阵本来就已经对齐，不需要转置。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a * b.T
