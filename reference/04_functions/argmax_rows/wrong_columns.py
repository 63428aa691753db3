"""This is what you get from `dim=0`: the search runs down the columns, and you have the winning row
of each column. On a square matrix the shape does not tell. The dim that is searched is the one
along the row.

用 `dim=0` 就会得到这个结果：查找是沿着列往下进行的，得到的是每一列的最大值在第几行。对方阵来说，从形状上看不出来。
要查找的应当是行内的那一维。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.argmax(dim=0)
