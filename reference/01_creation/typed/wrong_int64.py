"""This is what you get when `as_int32` says nothing, `int`, `torch.long` or `torch.int64`: all of
them are 64 bits wide. The old `IntTensor` had 32; the 64-bit class was called `LongTensor`.

如果 `as_int32` 没写 dtype，或者写了 `int`、`torch.long`、`torch.int64`，就会得到这个结果：它们都是 64 位。
老的 `IntTensor` 是 32 位，64 位的那个类叫 `LongTensor`。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.int64)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.float32)
