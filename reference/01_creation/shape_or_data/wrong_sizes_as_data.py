"""`torch.Tensor(sizes)` in `of_shape` treats a list as data, so the sizes become the elements of a
vector. Pass the sizes as separate arguments, or use a function that takes a shape.

`of_shape` 里的 `torch.Tensor(sizes)` 会把列表当成数据，于是各维大小成了一个向量的元素。请把大小一
个个分开传进去，或者换一个专门接收形状的函数。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.Tensor(sizes).fill_(value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.Tensor([a, b])
