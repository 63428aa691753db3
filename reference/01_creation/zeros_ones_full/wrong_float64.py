"""Python's `float` as a dtype and NumPy's default dtype are both float64. Use the 32-bit dtype of
`torch`.

把 dtype 写成 Python 的 `float`，或者使用 NumPy 的默认类型，得到的都是 float64。请使用 `torch` 里
的 32 位浮点类型。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, value, dtype=float)
