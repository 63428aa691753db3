"""This is what you get from `b @ a`: the order of the factors matters, and for matrices `b @ a` is
another product than `a @ b`. With square matrices both have the same shape. Write the factors in
the order of the task.

写成 `b @ a` 就会得到这个结果：矩阵相乘的先后次序很重要，`b @ a` 和 `a @ b` 一般并不相等，
而对方阵来说两者形状又相同。请按题目给出的次序来写。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b @ a
