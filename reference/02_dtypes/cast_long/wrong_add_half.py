"""This is what you get from `(x + 0.5).long()`: it rounds positive numbers rightly, but the
conversion cuts towards zero, so -2.7 becomes -2. A half has to be added in the direction of the
sign, or better, leave it to the function that rounds.

用 `(x + 0.5).long()` 就会得到这个结果：正数没问题，但转换是朝零的方向截断的，所以 -2.7 会变成 -2。
加半个单位要看正负号；更好的办法是直接用取整到最近整数的函数。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return (x + 0.5).long()
