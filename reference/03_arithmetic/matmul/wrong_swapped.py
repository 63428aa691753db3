"""`b @ a` and `a @ b` are different products. For square matrices both have the same shape.
Multiply in the order of the task.

`b @ a` 和 `a @ b` 一般并不相等，而对方阵来说两者形状又相同。请按题目给出的顺序相乘。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b @ a
