"""This is what you get when `as_float32` keeps the type that the data have: floats happen to give float32,
but a list of integers becomes int64. Try `torch.tensor([1, 2]).dtype`.

`as_float32` 让数据自己决定类型，就会得到这个结果：数据是小数时碰巧得到 float32，
而整数列表会变成 int64。试试 `torch.tensor([1, 2]).dtype`。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.int32)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data)
