"""This is what you get when all three go through `torch.full` (or through Python lists) with bare
integers: the 0 and the 1 are integers too, so even zeros and ones come out as int64. `torch.zeros`
and `torch.ones` give float32; `torch.full` looks at the number.

三个函数都用 `torch.full`（或者 Python 列表）填整数，就会得到这个结果：0 和 1 也是整数，
所以全 0 和全 1 的张量同样成了 int64。`torch.zeros` 和 `torch.ones` 默认给 float32，`torch.full` 则看填的是什么数。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.full(shape, 0)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.full(shape, 1)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, value)
