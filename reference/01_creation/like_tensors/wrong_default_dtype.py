"""This is what you get from `torch.zeros(x.shape)` and `torch.full(x.shape, value)`: the shape is
taken over, but the dtype is PyTorch's default (float32) or that of the fill value, and the device is
always the CPU. The functions whose names end in `_like` take over all three.

用 `torch.zeros(x.shape)` 和 `torch.full(x.shape, value)` 就会得到这个结果：形状对了，
但 dtype 是 PyTorch 的默认类型（float32）或填充值的类型，设备也总是 CPU。名字以 `_like` 结尾的函数会把三样都沿用过来。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros(x.shape)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value)
