"""`(x**2).mean().sqrt()` measures the distance from zero. Subtract the mean first.

`(x**2).mean().sqrt()` 算的是到 0 的距离。请先减去均值。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return (x**2).mean().sqrt()
