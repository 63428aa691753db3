"""Without a dtype argument, `torch.full` uses the dtype of the value: a float gives float32, and an
integer gives int64. Specify the dtype.

没有给 `torch.full` 指定 dtype，dtype 就由填充的值决定：浮点数得到 float32，
整数得到 int64。请写明 dtype。
"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.full(sizes, value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.tensor([a, b], dtype=torch.float32)
