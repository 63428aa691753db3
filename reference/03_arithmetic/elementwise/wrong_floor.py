"""`a // b` and `floor_divide` round the quotient down, and integers stay integers: 7 divided by 2
gives 3. The operator `/` keeps the fraction.

`a // b` 和 `floor_divide` 会把商向下取整，整数相除得到的还是整数：7 除以 2 得到 3。运算符 `/` 才
会保留小数部分。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, a - b, a * b, a // b, -a
