"""This is what you get from `x.T - offset` without turning the matrix back: each offset met its own
row, but the rows of `x` are columns now. With a square matrix the shape does not tell.

写了 `x.T - offset` 却没有再转置回来，就会得到这个结果：每个偏移量确实减在了自己那一行上，
可是 `x` 的行现在变成了列。对方阵来说，从形状上看不出来。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return x.T - offset
