"""This is what you get from `a * b` or `torch.mul`: it multiplies elements that stand at the same
place and adds nothing up. With square matrices even the shape looks right. Each element of a matrix
product is a sum over a row and a column, and that is another operator.

用 `a * b` 或 `torch.mul` 就会得到这个结果：它只把相同位置的元素相乘，并不求和。对方阵来说，连形状都看不出问题。
矩阵乘积的每个元素是一行与一列相乘之和，要用另一个运算符。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a * b
