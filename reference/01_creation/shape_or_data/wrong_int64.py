"""This is what you get from `torch.tensor([a, b])`: the two numbers are data, as asked, but
`torch.tensor` keeps integers as int64. `torch.Tensor` gives float32; `torch.tensor` wants to be told.

用 `torch.tensor([a, b])` 就会得到这个结果：两个数确实被当成了数据，但 `torch.tensor` 会让整数保持 int64。
`torch.Tensor` 给出的是 float32；用 `torch.tensor` 则要写明 dtype。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.full(sizes, value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.tensor([a, b])
