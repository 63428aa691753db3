"""In `x[left:right, top:bottom]`, the slices are swapped: rows come first, then columns. For a
square matrix there is no error, but the wrong block is set to zero.

`x[left:right, top:bottom]` 的两个切片写反了：方括号里应该先写行、再写列。对方阵来说不会报错，
只是清零了对称位置上的那一块。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    block = x[left:right, top:bottom]
    block[:] = 0
    return block
