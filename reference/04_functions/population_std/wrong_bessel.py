"""This is what you get from `x.std()` as it is, or from dividing by n - 1: Bessel's correction is
on, which is meant for a sample. The result is a little too large, and for a single number it is
nan. Turn the correction off.

直接用 `x.std()`，或者除以 n - 1，就会得到这个结果：它做了贝塞尔校正，那是针对样本的。结果会偏大一点，
只有一个数时甚至是 nan。请把校正关掉。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return x.std()
