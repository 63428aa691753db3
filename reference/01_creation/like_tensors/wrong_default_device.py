"""The shape and dtype are those of `x`, but the device is not: the new tensor is always on the CPU.
Functions whose names end in `_like` use all three.

形状和 dtype 与 `x` 一致，但没有沿用 `x` 的设备：不管 `x` 在哪里，新张量总是在 CPU 上。名字
以 `_like` 结尾的函数会同时沿用这三样。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros(x.shape, dtype=x.dtype)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value, dtype=x.dtype)
