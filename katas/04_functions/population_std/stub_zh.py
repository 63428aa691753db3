"""计算总体标准差。"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    """返回所有元素的总体标准差，形状为 ()。"""
    # TODO：计算标准差，除数是元素个数 n。
    raise NotImplementedError
