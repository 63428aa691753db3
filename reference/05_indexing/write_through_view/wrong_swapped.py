"""This is what you get from `x[left:right, top:bottom]`: rows come first in the brackets, columns
second. On a square matrix the swap raises no error, it zeroes the mirrored block.

写成 `x[left:right, top:bottom]` 就会得到这个结果：方括号里应该先写行、再写列。
对方阵来说，写反了也不会报错，只是清零了对称位置上的那一块。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    block = x[left:right, top:bottom]
    block[:] = 0
    return block
