"""批量矩阵乘法。"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """返回 `a` (k, n, m) 与 `w` 的乘积 (k, n, p)；`w` 的形状是 (k, m, p) 或 (m, p)。"""
    # TODO：对批次里的每个矩阵各算一次矩阵乘积。
    raise NotImplementedError
