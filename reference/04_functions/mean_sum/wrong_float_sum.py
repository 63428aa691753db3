"""This is what you get when all of `x` is turned into floats first, as in `x = x.float()`: the mean
is right, but the sum of integers has become a float as well. Convert for the mean only.

一开始就把整个 `x` 转换成浮点数（例如 `x = x.float()`）就会得到这个结果：均值对了，
可是整数的总和也变成了浮点数。只在计算均值时转换就好。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    x = x.float()
    return x.mean(), x.sum()
