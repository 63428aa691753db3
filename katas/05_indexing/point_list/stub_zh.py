"""按位置选取单个元素。"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """返回 `x` 在各个 (rows[i], columns[i]) 处的元素，形状为 (k,)。"""
    # TODO：每一对索引选取一个元素。
    raise NotImplementedError
