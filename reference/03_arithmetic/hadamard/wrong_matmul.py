"""`a @ b`, `mm` and `matmul` compute the matrix product: sums over rows times columns. For square
matrices the shape is the same, so there is no error. Use the operator for the elementwise
product.

`a @ b`、`mm` 和 `matmul` 计算的是矩阵乘法，行乘以列再求和。对方阵来说形状相同，
所以不会报错。逐元素相乘要用另一个运算符。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b
