"""两个矩阵相乘。"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """返回 `a` (n, m) 与 `b` (m, p) 的矩阵乘积，形状为 (n, p)。"""
    # TODO：用 a 的各行乘以 b 的各列。
    raise NotImplementedError
