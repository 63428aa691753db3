"""`x` is changed correctly, but the returned block is a copy: an index list, `.clone()` or new
zeros. A later change to the block does not change `x`. Return a slice of `x`.

`x` 改对了，但返回的块是拷贝（用了索引列表、`.clone()`，或者新建的零张量），之后修改这一块，
`x` 不会变。请返回 `x` 的切片。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    x[top:bottom, left:right] = 0
    return x[top:bottom, left:right].clone()
