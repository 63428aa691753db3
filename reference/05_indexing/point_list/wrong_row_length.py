"""This is what you get when the place in the flattened matrix is worked out as row times the
number of rows plus column. Every row before it has as many elements as the matrix has columns; on
a square matrix the two are the same, and nothing shows.

把展平后的位置算成“行号乘以行数再加列号”，就会得到这个结果。
前面的每一行都有“列数”那么多个元素；在方阵上两者相等，所以看不出来。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x.reshape(-1)[rows * len(x) + columns]
