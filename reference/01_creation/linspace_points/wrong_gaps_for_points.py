"""`n` is used as the number of gaps, so there are n + 1 points. Here `n` is the number of points.

`n` 被当成了间隔数，于是有 n + 1 个点。这里的 `n` 是点数。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.linspace(start, end, n + 1)
