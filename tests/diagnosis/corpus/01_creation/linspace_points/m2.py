# mistake: abs() makes the step positive, so the points run the wrong way when end is smaller than start
"""Spread points evenly over an interval."""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    """Return `n` evenly spaced float32 numbers; the first is `start` and the last is `end`."""
    distance = abs(end - start)
    step = distance / (n - 1)
    points = torch.zeros(n)
    for i in range(n):
        points[i] = start + i * step
    return points
