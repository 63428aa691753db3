"""This is what you get from `b[:, None] - a`: the vectors have changed places, so the table holds
`b[i] - a[j]` and has the shape `(m, n)`. With vectors of the same length the shape does not tell.

写成 `b[:, None] - a` 就会得到这个结果：两个向量互换了位置，表格里是 `b[i] - a[j]`，形状是 `(m, n)`。
两个向量一样长时，从形状上看不出来。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b[:, None] - a
