"""This is what you get from `round` without a conversion: the numbers are whole, but the tensor is
still a float tensor, which cannot be used as an index or a class number.

只写 `round` 而不转换，就会得到这个结果：数值已经是整数，但张量仍然是浮点类型，不能用作索引或类别编号。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return torch.round(x)
