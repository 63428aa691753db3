"""The zeros match `x`, but `torch.full(x.shape, value)` does not: its dtype is that of the fill
value (int64 or float32), and its device is the CPU. For any value, too, there is a function
whose name ends in `_like`.

全 0 的那个函数对了，但 `torch.full(x.shape, value)` 的 dtype 由填充值决定（整数得到 int64，
浮点数得到 float32），设备总是 CPU。对任意值，也有名字以 `_like` 结尾的函数。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value)
