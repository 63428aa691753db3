"""This is what you get when the zeros go into another tensor: an index list (`x[[0, 1]]`) gives a
copy, so does `.clone()`, of the block or of all of `x`, and `block = torch.zeros(...)` only moves the
name `block` to a new tensor. Each time `x` keeps its old numbers. Take the block with slices, and
write into its elements.

把零写进了别的张量就会得到这个结果：索引列表（`x[[0, 1]]`）得到的是拷贝，`.clone()` 也是（无论克隆的是
这一块还是整个 `x`），而 `block = torch.zeros(...)` 只是让名字 `block` 指向新张量。无论哪一种，
`x` 里还是原来的数。请用切片取出这一块，再往它的元素里写。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    rows = list(range(top, bottom))
    block = x[rows][:, left:right]
    block[:] = 0
    return block
