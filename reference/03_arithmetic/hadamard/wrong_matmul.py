"""This is what you get from `a @ b`, `mm` or `matmul`: the matrix product, rows times columns,
summed up. With square matrices its shape is the same, so nothing complains; with others it fails.
The elementwise product has another operator.

用 `a @ b`、`mm` 或 `matmul` 就会得到这个结果：那是矩阵乘法，行乘以列再求和。对方阵来说形状相同，所以不会报错；
不是方阵就会出错。逐元素相乘要用另一个运算符。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b
