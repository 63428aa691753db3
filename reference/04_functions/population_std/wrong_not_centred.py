"""This is what you get from `(x**2).mean().sqrt()`: the distance from zero. Subtract the mean
first.

写成 `(x**2).mean().sqrt()` 就会得到这个结果：算的是到 0 的距离。请先减去均值。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return (x**2).mean().sqrt()
