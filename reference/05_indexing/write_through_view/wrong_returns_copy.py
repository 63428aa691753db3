"""This is what you get when `x` is changed but the block that you return is a copy: an index list,
`.clone()` or new zeros. `x` is right now, but whoever writes to the block later does not reach `x`.
Return a slice of `x`.

`x` 改对了，但返回的块是拷贝（用了索引列表、`.clone()`，或者新建的零张量），就会得到这个结果：
之后往这一块里写，传不到 `x`。请返回 `x` 的切片。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    x[top:bottom, left:right] = 0
    return x[top:bottom, left:right].clone()
