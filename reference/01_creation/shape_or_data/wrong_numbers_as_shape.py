"""`torch.Tensor(a, b)` in `of_numbers` treats the integers as a shape. The result has `a` rows and
`b` columns of uninitialised numbers. Put numbers that are data into a list.

`of_numbers` 里的 `torch.Tensor(a, b)` 会把单独的整数当成形状，于是得到 `a` 行 `b` 列未初始化的
数。要当成数据的数，请放进列表里。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.Tensor(*sizes).fill_(value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.Tensor(a, b)
