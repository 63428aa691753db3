"""This is what you get from `torch.full(shape, value)` without a dtype: the fill value decides, and
an integer makes an int64 tensor. With a float value it happens to be right. Say `dtype=` whenever
the type matters.

`torch.full(shape, value)` 不写 dtype 就会得到这个结果：类型由填充值决定，整数会得到 int64 张量；
填充值是浮点数时只是碰巧对了。在意类型的地方，就写上 `dtype=`。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, value)
