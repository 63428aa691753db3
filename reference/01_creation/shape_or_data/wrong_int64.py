"""`torch.tensor([a, b])` treats the two numbers as data, as required, but it makes an int64 tensor
of integers. `torch.Tensor` gives float32; with `torch.tensor`, specify the dtype.

`torch.tensor([a, b])` 确实把两个数当成了数据，但整数会得到 int64 张量。`torch.Tensor` 给出的
是 float32；用 `torch.tensor` 则要写明 dtype。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.full(sizes, value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.tensor([a, b])
