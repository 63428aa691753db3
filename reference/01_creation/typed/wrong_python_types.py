"""This is what you get with Python's `int` and `float` as dtypes: in PyTorch they mean int64 and
float64. The 32-bit types have names of their own in `torch`.

把 Python 的 `int` 和 `float` 当作 dtype，就会得到这个结果：在 PyTorch 里它们表示 int64 和 float64。
32 位的类型在 `torch` 里有自己的名字。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=int)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=float)
