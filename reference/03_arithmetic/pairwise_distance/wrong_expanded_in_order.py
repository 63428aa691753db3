"""The formula x² - 2xy + y² is right mathematically, but far from the origin its terms are millions
and their difference is small. float32 keeps about seven digits, so the result is mostly rounding
error. It may be negative, and the square root of a negative number is `nan`. Subtract the points
first, then square.

x² - 2xy + y² 的公式没错，但离原点很远时，这几项都是几百万的数，要的却是它们之间很小的差，
而 float32 大约只有七位有效数字。剩下的基本都是舍入误差，还可能是负数，负数开平方就是 nan。请先让
点相减，再平方。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    squares = (x**2).sum(dim=1)[:, None] - 2 * x @ y.T
    return squares + (y**2).sum(dim=1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
