"""This is what you get from `x[columns, rows]`: the first index is the row and the second the column.
On a square matrix the swap raises no error, it just reads the mirrored places.

写成 `x[columns, rows]` 就会得到这个结果：第一个索引应该是行，第二个才是列。
对方阵来说，写反了也不会报错，只是读到了对称位置上的元素。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x[columns, rows]
