"""`x - offset` aligns the shapes from the right, so `offset[j]` is subtracted from column j. A
square matrix raises no error. Make `offset` a column, with a second dim of size 1.

`x - offset` 的形状从右边对齐，于是第 j 列减去了 `offset[j]`；对方阵来说不会报错。请把偏移量变成一
列，也就是在后面加一个大小为 1 的维度。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return x - offset
