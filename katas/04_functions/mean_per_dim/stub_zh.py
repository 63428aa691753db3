"""沿某一维求均值。"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    """返回 `x` 沿第 `dim` 维的均值，结果里不再有这一维。"""
    # TODO：沿第 dim 维求均值。
    raise NotImplementedError
