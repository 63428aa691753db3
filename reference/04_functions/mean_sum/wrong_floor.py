"""This is what you get from `x.sum() // x.numel()`: the double slash rounds the mean down to a
whole number, and for integers it stays an integer. Use the division that keeps the fraction.

写成 `x.sum() // x.numel()` 就会得到这个结果：双斜杠把均值向下取整了，整数相除得到的还是整数。
请用会保留小数的除法。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.sum() // x.numel(), x.sum()
