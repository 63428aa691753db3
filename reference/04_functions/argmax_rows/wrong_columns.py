"""`dim=0` searches each column, so the result is the row index of the largest element in each
column. For a square matrix, the shape is the same. Search the dim along the row.

`dim=0` 是在每一列里查找，得到的是每一列的最大值在第几行；对方阵来说，从形状上看不出来。要查找的应
当是行内的那一维。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.argmax(dim=0)
