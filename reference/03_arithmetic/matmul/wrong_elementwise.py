"""`a * b` and `torch.mul` multiply elements at the same position and do not sum. For square
matrices, the shape is the same. Each element of a matrix product is a sum over a row and a
column: use the operator for the matrix product.

`a * b` 和 `torch.mul` 只把相同位置的元素相乘，并不求和；对方阵来说，从形状上看不出来。矩阵乘积的
每个元素是一行与一列相乘之和，要用矩阵乘法的运算符。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a * b
