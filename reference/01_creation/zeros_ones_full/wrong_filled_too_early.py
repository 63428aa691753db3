"""An integer tensor is filled first and converted afterwards. Filling cuts off the fraction: 0.7
becomes 0. Make the tensor float32 before you fill it.

先往整数张量里填数、再转换类型：数值一填进去，小数部分就被截掉了，0.7 变成 0。张量必须先
是 float32，然后再填数。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, 0).fill_(value).float()
