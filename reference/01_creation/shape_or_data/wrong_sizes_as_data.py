"""This is what you get from `torch.Tensor(sizes)` in `of_shape`: a list is data, so the sizes become
the elements of a vector. Hand the sizes over one by one, or use a function that is made for shapes.

在 `of_shape` 里写 `torch.Tensor(sizes)` 就会得到这个结果：列表会被当成数据，于是各维大小成了一个向量的元素。
请把大小一个个分开传进去，或者换一个专门接收形状的函数。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.Tensor(sizes).fill_(value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.Tensor([a, b])
