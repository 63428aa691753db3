"""This is what you get when `n` is taken for the number of gaps: n gaps need n + 1 points. Here `n`
counts the points.

把 `n` 当成间隔数就会得到这个结果：n 个间隔需要 n + 1 个点。这里的 `n` 数的是点。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.linspace(start, end, n + 1)
