"""The mean of the squares minus the square of the mean is right mathematically, but far from 0 both
are millions and their difference is small, and float32 keeps about seven digits. Subtract the
mean first, then square.

“平方的均值减去均值的平方”公式没错，但数离 0 很远时，这两项都是几百万的数，要的却是它们之间很小的
差，而 float32 大约只有七位有效数字。请先减去均值，再平方。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return ((x * x).mean() - x.mean() ** 2).clamp(min=0).sqrt()
