"""The divisor n - 1 is replaced by n after the square root, as in `x.std() * (n - 1) / n`. Replace
it in the variance, before the square root.

除数 n - 1 是在开平方之后才换成 n 的，例如 `x.std() * (n - 1) / n`。应当在方差上换，
也就是在开平方之前。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    n = x.numel()
    return x.std() * (n - 1) / n
