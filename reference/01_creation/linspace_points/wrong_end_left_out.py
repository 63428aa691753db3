"""`torch.arange(start, end, (end - start) / n)` gives n numbers, but the end is missing and the
gaps are too small. n points with both ends have n - 1 gaps between them.

`torch.arange(start, end, (end - start) / n)` 给出 n 个数，但终点不在其中，
间隔也偏小。包含两端的 n 个点之间，只有 n - 1 个间隔。
"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.arange(start, end, (end - start) / n)
