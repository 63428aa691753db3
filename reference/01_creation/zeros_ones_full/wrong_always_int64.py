"""All three functions fill with Python integers, for example by `torch.full`. The values 0 and 1
are integers too, so zeros and ones are int64. `torch.zeros` and `torch.ones` give float32; the
dtype of `torch.full` depends on the value.

三个函数填的都是 Python 整数，例如用 `torch.full`：0 和 1 也是整数，所以全 0 和全 1 的张量同样成
了 int64。`torch.zeros` 和 `torch.ones` 默认给 float32，`torch.full` 的 dtype 则取决于填的值。
"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.full(shape, 0)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.full(shape, 1)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(shape, value)
