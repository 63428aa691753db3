"""`as_int32` returns int64. Integers get this dtype by default; Python's `int`, `torch.long`,
`.long()` and the old `LongTensor` mean int64 too. The old `IntTensor` has 32 bits.

`as_int32` 返回的是 int64。不写 dtype 时整数就是 int64；Python 的 `int`、`torch.long`、
`.long()` 和老的 `LongTensor` 也都是 int64。老的 `IntTensor` 是 32 位。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.int64)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.float32)
