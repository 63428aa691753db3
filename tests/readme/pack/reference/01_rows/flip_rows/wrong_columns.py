"""`x.flip(1)` reverses dim 1: the elements of each row are reversed, and the rows stay in their
order. The rows of a matrix are counted along dim 0.

`x.flip(1)` 颠倒的是第 1 维：每一行内部的元素倒了过来，各行的顺序却没有变。
矩阵的行是沿第 0 维数的。
"""

import torch


def flip_rows(x: torch.Tensor) -> torch.Tensor:
    return x.flip(1)
