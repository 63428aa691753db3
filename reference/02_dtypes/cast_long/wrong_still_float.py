"""`round` returns whole numbers in a floating-point tensor. Convert the result to int64, so that it
can be used as indices or class labels.

`round` 之后数值已经是整数，但张量仍然是浮点类型，不能用作索引或类别编号。还要转换成 int64。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return torch.round(x)
