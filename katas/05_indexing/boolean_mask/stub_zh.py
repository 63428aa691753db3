"""选取满足条件的元素。"""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    """返回 `x` 中所有大于 `bound` 的元素，排成一个向量。"""
    # TODO：选出大于 bound 的元素。
    raise NotImplementedError
