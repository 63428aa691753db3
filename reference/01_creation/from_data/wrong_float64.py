"""This is what you get when the dtype is Python's `float`, or NumPy's default: both mean 64 bits,
so the tensor is float64. The 32-bit type has a name of its own in `torch`.

把 dtype 写成 Python 的 `float`，或者沿用 NumPy 的默认类型，就会得到这个结果：它们都是 64 位，
所以张量成了 float64。32 位浮点类型在 `torch` 里有它自己的名字。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor(data, dtype=float)
