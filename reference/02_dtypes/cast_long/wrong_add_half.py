"""`(x + 0.5).long()` rounds positive numbers correctly, but the conversion truncates towards zero,
so -2.7 becomes -2. Use the function that rounds to the nearest integer.

`(x + 0.5).long()` 对正数没问题，但转换是朝零的方向截断的，所以 -2.7 会变成 -2。请直接用取整到最近
整数的函数。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return (x + 0.5).long()
