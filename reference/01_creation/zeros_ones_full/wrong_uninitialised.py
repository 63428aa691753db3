"""This is what you get when `torch.empty` stands for zeros: it reserves memory and writes nothing into
it. Often there happen to be zeros, and sometimes what was there before. An empty tensor must be
filled.

用 `torch.empty` 代替全 0 张量就会得到这个结果：它只分配内存，并不写入任何值。里面常常碰巧是 0，
有时却是以前留下的数。用 `torch.empty` 得到的张量必须自己填值。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.empty(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.empty(shape).fill_(1)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.empty(shape).fill_(value)
