"""This is what you get from `torch.Tensor(a, b)` in `of_numbers`: bare integers are a shape, so the
result has `a` rows and `b` columns of whatever the memory held. Numbers that are data go into a list.

在 `of_numbers` 里写 `torch.Tensor(a, b)` 就会得到这个结果：单独的整数会被当成形状，
于是得到 `a` 行 `b` 列，内容是内存里残留的东西。要当成数据的数，请放进列表里。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.Tensor(*sizes).fill_(value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.Tensor(a, b)
