"""This is what you get from the mean of the absolute deviations: a spread as well, but without
squares and root, and it is usually smaller.

求了偏差绝对值的均值，就会得到这个结果：它也能衡量离散程度，但没有平方和开平方，通常会偏小。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return (x - x.mean()).abs().mean()
