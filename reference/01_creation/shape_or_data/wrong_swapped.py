"""This is what you get with shape and data swapped in both functions: `torch.Tensor` takes a list for
the data, even where you meant a shape, and it takes integers one by one for a shape, even where you
meant the numbers. Print the `.shape` of `torch.Tensor([2, 3])` and of `torch.Tensor(2, 3)`.

两个函数都把形状和数据弄反了：给 `torch.Tensor` 一个列表，它就当成数据，哪怕你想说的是形状；
给它一个个单独的整数，它就当成形状，哪怕你想说的是数据。
打印 `torch.Tensor([2, 3])` 和 `torch.Tensor(2, 3)` 的 `.shape` 看一看。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.Tensor(sizes).fill_(value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.Tensor(a, b)
