"""This is what you get from `floor`: the next whole number below, so 2.7 becomes 2 and -2.2 becomes
-3. Asked is the nearest one, whichever side it lies on.

用 `floor` 就会得到这个结果：它取的是下方的整数，2.7 变成 2，-2.2 变成 -3。
题目要的是最接近的整数，不管它在哪一边。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return torch.floor(x).long()
