"""Python's `float` as a dtype and NumPy's default dtype are both 64-bit, so the tensor is float64.
Use the dtype in `torch` that has 32 bits.

Python 的 `float` 和 NumPy 的默认类型都是 64 位，所以张量成了 float64。请使用 `torch` 里的 32 位浮
点类型。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor(data, dtype=float)
