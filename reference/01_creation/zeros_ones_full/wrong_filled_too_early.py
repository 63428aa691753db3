"""This is what you get when an integer tensor is filled and only then converted: the digits after
the point are cut off the moment the value enters it, so 0.7 becomes 0. The tensor has to be float32
before it is filled.

先往整数张量里填数、再转换类型，就会得到这个结果：数值一填进去，小数部分就被截掉了，0.7 变成 0。
张量必须先是 float32，然后再填数。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, 0).fill_(value).float()
