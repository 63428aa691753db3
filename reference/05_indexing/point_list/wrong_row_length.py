"""The position in the flattened matrix is computed as row times the number of rows plus column.
Multiply the row by the number of columns instead. For a square matrix, both are the same.

展平后的位置算成了“行号乘以行数再加列号”，应当乘以列数。对方阵来说两者相等，所以看不出来。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x.reshape(-1)[rows * len(x) + columns]
