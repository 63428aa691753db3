"""计算两个向量中元素两两之差。"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """返回由 `a[i] - b[j]` 组成的表格 (n, m)；`a` 的形状是 (n,)，`b` 是 (m,)。"""
    # TODO：用 a 的每个元素减去 b 的每个元素。
    raise NotImplementedError
