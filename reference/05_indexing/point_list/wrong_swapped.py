"""In `x[columns, rows]` the indices are swapped: the first index is the row, the second one is the
column. For a square matrix there is no error, only wrong elements.

`x[columns, rows]` 的索引写反了：第一个索引是行，第二个才是列。对方阵来说不会报错，
只是读到了对称位置上的元素。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x[columns, rows]
