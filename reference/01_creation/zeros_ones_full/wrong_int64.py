"""Without a dtype argument, `torch.full(shape, value)` uses the dtype of the value: an integer
gives int64, a float gives float32. Specify `dtype=`.

`torch.full(shape, value)` 没有写 dtype，类型由填充值决定：整数得到 int64 张量，
浮点数才得到 float32。请写明 `dtype=`。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, value)
