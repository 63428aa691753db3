"""The upper bound of `torch.arange` is moved by one gap so that the end is included. With a gap
such as 0.1, a rounding error decides whether one more point follows. Use the function that takes
the number of points instead of the step.

为了取到终点，`torch.arange` 的上界多加了一个间隔。间隔是 0.1 这样的小数时，终点之后会不会再多出一
个点，取决于舍入误差。请改用按点数、而不是按步长取数的函数。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    gap = (end - start) / (n - 1)
    return torch.arange(start, end + gap, gap)
