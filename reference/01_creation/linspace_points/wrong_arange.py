"""This is what you get from `torch.arange` with the right gap, `(end - start) / (n - 1)`: it stops
before the end, so the last point is missing (and by rounding it may be there after all). Use the
function that is told the number of points instead of the step.

间隔算对了，是 `(end - start) / (n - 1)`，但用的是 `torch.arange`，就会得到这个结果：它在终点之前停下，
所以少了最后一个点（碰上舍入误差又可能多出来）。请改用按点数、而不是按步长取数的函数。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.arange(start, end, (end - start) / (n - 1))
