"""The mean is right, but all of `x` is converted to float first, as in `x = x.float()`. So the sum
of integers is a float, too. Convert only for the mean.

均值是对的，但整个 `x` 先被转换成了浮点数（例如 `x = x.float()`），整数的总和也变成了浮点数。只在
计算均值时转换就好。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    x = x.float()
    return x.mean(), x.sum()
