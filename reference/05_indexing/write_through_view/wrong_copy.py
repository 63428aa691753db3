"""The zeros are written into another tensor, so `x` does not change. An index list (`x[[0, 1]]`)
and `.clone()` give a copy, and `block = torch.zeros(...)` binds the name to a new tensor. Take
the block with slices, and write into its elements.

零写进了别的张量，`x` 没有变：索引列表（`x[[0, 1]]`）和 `.clone()` 得到的是拷贝，
`block = torch.zeros(...)` 只是让名字指向新张量。请用切片取出这一块，再往它的元素里写。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    rows = list(range(top, bottom))
    block = x[rows][:, left:right]
    block[:] = 0
    return block
