"""This is what you get with Python's `float` as the dtype, or by way of NumPy: both mean float64.
PyTorch's usual type is float32, and it has a name of its own.

把 dtype 写成 Python 的 `float`，或者绕道 NumPy，就会得到这个结果：它们都表示 float64。
PyTorch 常用的是 float32，它有自己的名字。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, value, dtype=float)
