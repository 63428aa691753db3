"""This is what you get when the zeros match, but the other function uses `torch.full(x.shape, value)`:
there the fill value decides the dtype (an integer gives int64, a float gives float32) and the device
is the CPU. What you did for zeros exists for any value.

全 0 的那个对了，但另一个函数用了 `torch.full(x.shape, value)`，就会得到这个结果：dtype 由填充值决定
（整数得到 int64，浮点数得到 float32），设备总是 CPU。全 0 张量的那种做法，对任意值也有对应的函数。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value)
