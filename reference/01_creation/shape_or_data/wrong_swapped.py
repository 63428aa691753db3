"""Shape and data are swapped in both functions. `torch.Tensor` treats a list as data and separate
integers as a shape. Print the `.shape` of `torch.Tensor([2, 3])` and of `torch.Tensor(2, 3)`.

两个函数都把形状和数据弄反了：`torch.Tensor` 把列表当成数据，把一个个单独的整数当成形状。打
印 `torch.Tensor([2, 3])` 和 `torch.Tensor(2, 3)` 的 `.shape` 看一看。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.Tensor(sizes).fill_(value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.Tensor(a, b)
