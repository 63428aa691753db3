"""The gap `(end - start) / (n - 1)` is right, but `torch.arange` stops before the end. The last
point is missing, or present because of a rounding error. Use the function that takes the number
of points instead of the step.

间隔 `(end - start) / (n - 1)` 是对的，但 `torch.arange` 在终点之前停下，所以少了最后一个点（碰上
舍入误差又可能多出来）。请改用按点数、而不是按步长取数的函数。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.arange(start, end, (end - start) / (n - 1))
