"""This is what you get when `as_int32` makes int64. That is the dtype of integers where none is named, and also what
Python's `int`, `torch.long`, `.long()` and the old `LongTensor` mean. The old `IntTensor` had 32 bits.

`as_int32` 得到的是 int64，就会这样。不写 dtype 时整数就是 int64；Python 的 `int`、`torch.long`、`.long()`
和老的 `LongTensor` 也都是 int64。老的 `IntTensor` 是 32 位。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.int64)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.float32)
