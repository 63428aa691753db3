"""`torch.zeros(x.shape)` and `torch.full(x.shape, value)` use only the shape of `x`. The dtype is
the default dtype (float32) or the dtype of the fill value, and the device is always the CPU.
Functions whose names end in `_like` use all three.

`torch.zeros(x.shape)` 和 `torch.full(x.shape, value)` 只用了 `x` 的形状：dtype 是默认类型
（float32）或填充值的类型，设备也总是 CPU。名字以 `_like` 结尾的函数会同时沿用这三样。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros(x.shape)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value)
