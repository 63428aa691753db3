"""两个矩阵逐元素相乘。"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """返回 `a` 与 `b` 的逐元素乘积，两者的形状都是 (n, m)。"""
    # TODO：把同一位置上的元素相乘。
    raise NotImplementedError
