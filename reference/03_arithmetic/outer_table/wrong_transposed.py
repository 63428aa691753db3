"""This is what you get from `a - b[:, None]` or `a[None, :] - b[:, None]`: the differences are
right, but the table is turned, and `a[i] - b[j]` stands in row j and column i. With vectors of the
same length the shape does not tell. Stand `a` upright, not `b`.

写成 `a - b[:, None]` 或 `a[None, :] - b[:, None]` 就会得到这个结果：差本身没错，但表格转置了，
`a[i] - b[j]` 跑到了第 j 行第 i 列。两个向量一样长时，从形状上看不出来。应当竖起来的是 `a`，不是 `b`。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a - b[:, None]
