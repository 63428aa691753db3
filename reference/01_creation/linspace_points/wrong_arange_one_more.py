"""This is what you get when `torch.arange` is made to run one gap beyond the end, so that the end is
taken in: with a gap such as 0.1, rounding decides whether one more point comes after it. Use the
function that is told the number of points instead of the step.

为了让 `torch.arange` 取到终点，把上界多加一个间隔，就会得到这个结果：间隔是 0.1 这样的小数时，
终点之后会不会再多出一个点，全看舍入误差。请改用按点数、而不是按步长取数的函数。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    gap = (end - start) / (n - 1)
    return torch.arange(start, end + gap, gap)
