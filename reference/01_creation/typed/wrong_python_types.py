"""This is what you get when both functions make 64-bit types. Python's `int` and `float` as dtypes mean int64 and
float64 in PyTorch; so do `.long()` and `.double()`. The 32-bit types have names of their own in `torch`.

两个函数得到的都是 64 位类型，就会这样。把 Python 的 `int` 和 `float` 当作 dtype，在 PyTorch 里就是 int64 和
float64；`.long()` 和 `.double()` 也一样。32 位的类型在 `torch` 里有自己的名字。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=int)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=float)
