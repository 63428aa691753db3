"""`as_float32` does not specify the dtype, so the data decide it: floats give float32, but a list
of integers gives int64. Print `torch.tensor([1, 2]).dtype`.

`as_float32` 没有指定 dtype，由数据决定：小数碰巧得到 float32，而整数列表会变成 int64。试
试 `torch.tensor([1, 2]).dtype`。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data, dtype=torch.int32)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data)
