"""This is what you get from `a // b` or `floor_divide`: the quotient is rounded down to a whole
number, and for integers it stays an integer, so 7 over 2 becomes 3. The division with a single
slash keeps the fraction.

用 `a // b` 或 `floor_divide` 就会得到这个结果：商被向下取整了，整数相除得到的还是整数，于是 7 除以 2 变成了 3。
只写一个斜杠的除法才会保留小数部分。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, a - b, a * b, a // b, -a
