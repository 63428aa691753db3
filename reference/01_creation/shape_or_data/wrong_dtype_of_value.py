"""This is what you get when the dtype is left to `torch.full`: it follows the value, so that a float
gives float32 and an integer gives int64. Name the dtype.

没有给 `torch.full` 指定 dtype 就会得到这个结果：它由填充的值决定，浮点数得到 float32，整数得到 int64。
请写明 dtype。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.full(sizes, value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.tensor([a, b], dtype=torch.float32)
