"""找出每行最大值的位置。"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    """返回 `x` (n, m) 每一行最大元素所在的列，形状为 (n,)。"""
    # TODO：每行返回一个列索引。
    raise NotImplementedError
