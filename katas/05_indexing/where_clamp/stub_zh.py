"""计算平方根；x <= 0 处的值为 0，梯度也为 0。"""

import torch


def where_clamp(x: torch.Tensor) -> torch.Tensor:
    """x > 0 处返回 sqrt(x)，其余位置返回 0；x <= 0 处的梯度为 0。"""
    # TODO：逐元素选择；还要考虑没有选中的那个分支的梯度。
    raise NotImplementedError
