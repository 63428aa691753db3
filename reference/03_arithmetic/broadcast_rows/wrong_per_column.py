"""This is what you get from `x - offset`: shapes are lined up from the right, so the offsets lie
along a row and `offset[j]` is subtracted from column j. With a square matrix nothing complains.
Make the offsets a column, with a second dim of size 1.

直接写 `x - offset` 就会得到这个结果：形状从右边对齐，偏移量是沿着行横着排的，于是第 j 列减去了 `offset[j]`。
对方阵来说不会有任何报错。请把偏移量变成一列，也就是在后面加一个大小为 1 的维度。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return x - offset
