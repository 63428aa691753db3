"""`x.mean()` raises an error for an integer tensor, because a mean may have a fraction. Convert the
integers to float for the mean.

对整数张量，`x.mean()` 会报错，因为均值可能带小数。计算均值时，请先把整数转换成浮点数。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.mean(), x.sum()
