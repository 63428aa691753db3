"""Both functions return 64-bit types. Python's `int` and `float` as dtypes mean int64 and float64,
and so do `.long()` and `.double()`. Use the 32-bit dtypes of `torch`.

两个函数返回的都是 64 位类型。把 Python 的 `int` 和 `float` 当作 dtype，
就是 int64 和 float64；`.long()` 和 `.double()` 也一样。请使用 `torch` 里的 32 位 dtype。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=int)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=float)
