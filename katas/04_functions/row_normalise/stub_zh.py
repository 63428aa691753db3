"""缩放矩阵的各行，使每行的和为 1。"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    """返回 `x` (n, m) 的每一行除以该行之和的结果。"""
    # TODO：把每一行除以它的和。
    raise NotImplementedError
