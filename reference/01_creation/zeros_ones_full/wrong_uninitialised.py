"""`torch.empty` only allocates memory and does not set the elements. They may be 0 by chance, or
any old values. Fill the tensor with zeros.

`torch.empty` 只分配内存，并不写入任何值。里面可能碰巧是 0，也可能是以前留下的数。得到的张量必须自
己填上 0。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.empty(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.empty(shape).fill_(1)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.empty(shape).fill_(value)
