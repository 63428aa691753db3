# mistake: the expanded form x*x - 2xy + y*y cancels in float32 far from the origin and may become negative, so the root is wrong or nan
"""Distances between all pairs of two sets of points."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the squared distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    xx = (x ** 2).sum(dim=1, keepdim=True)
    yy = (y ** 2).sum(dim=1, keepdim=True).T
    return xx - 2 * x @ y.T + yy


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    return squared_distances(x, y).sqrt()
