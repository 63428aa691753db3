"""The result is the mean of the absolute deviations. Square the deviations, take the mean, and take
the square root.

这里求的是偏差绝对值的均值。应当先把偏差平方，再求均值，最后开平方。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return (x - x.mean()).abs().mean()
