"""从每一行减去一个偏移量。"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    """返回一个矩阵：`x` (n, m) 的第 i 行减去 `offset[i]`。"""
    # TODO：从每一行减去对应的偏移量。
    raise NotImplementedError
