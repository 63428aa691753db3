"""选取若干行与若干列交叉出的网格。"""

import torch


def row_column_grid(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """返回由元素 x[rows[i], columns[j]] 组成的矩阵 (p, q)。"""
    # TODO：把给出的每一行与给出的每一列组合起来。
    raise NotImplementedError
