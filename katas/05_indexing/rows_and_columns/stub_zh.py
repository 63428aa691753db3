"""选取矩阵的一行和一列。"""

import torch


def rows_and_columns(x: torch.Tensor, row: int, column: int) -> tuple[torch.Tensor, torch.Tensor]:
    """返回 `x` 的第 `row` 行，形状为 (m,)，以及第 `column` 列，形状为 (n,)。"""
    # TODO：选取这一行和这一列，一起返回。
    raise NotImplementedError
