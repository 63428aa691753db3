"""This is what you get from `var`, or when the root is left out: the variance, which is the square
of the standard deviation.

用了 `var`，或者忘了开平方，就会得到这个结果：那是方差，即标准差的平方。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return x.var(correction=0)
