"""按某一列的值筛选矩阵的行。"""

import torch


def rows_where(x: torch.Tensor, column: int, bound: float) -> torch.Tensor:
    """返回 `x` 中第 `column` 列的元素大于或等于 `bound` 的各行，形状为 (k, m)。"""
    # TODO：比较一列，选取整行。
    raise NotImplementedError
