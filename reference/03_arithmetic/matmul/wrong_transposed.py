"""This is what you get from `a @ b.T`: rows of `a` times rows of `b`. With square matrices the shape is
right and only the numbers are wrong. Here `b` already has its `m` in front, where the product wants
it.

用 `a @ b.T` 就会得到这个结果：变成了 `a` 的行乘以 `b` 的行。对方阵来说形状是对的，只有数值不对。
这里 `b` 的第一维本来就是 `m`，正是乘法需要的样子，不用转置。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b.T
