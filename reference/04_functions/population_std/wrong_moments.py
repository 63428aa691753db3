"""This is what you get from the mean of the squares less the square of the mean: right on paper, but
for numbers far from 0 both are millions whose small difference is wanted, and float32 keeps about
seven digits. Subtract the mean first, then square.

用“平方的均值减去均值的平方”就会得到这个结果：公式没错，但数离 0 很远时，这两项都是几百万的数，
要的却是它们之间很小的差，而 float32 大约只有七位有效数字。请先减去均值，再平方。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return ((x * x).mean() - x.mean() ** 2).clamp(min=0).sqrt()
