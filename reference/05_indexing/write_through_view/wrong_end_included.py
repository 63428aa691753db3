"""This is what you get when 1 is added to the ends: a slice stops before its end by itself, so
`bottom + 1` and `right + 1` take a row and a column too many. Use the ends as they are given.

给末端加了 1 就会得到这个结果：切片本来就不包含末端，写成 `bottom + 1` 和 `right + 1` 会多取一行一列。
请直接使用给定的末端。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    block = x[top : bottom + 1, left : right + 1]
    block[:] = 0
    return block
