# mistake: cdist switches to a matrix product for more than 25 points, which is inexact for points far from the origin
"""Distances between all pairs of two sets of points."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the squared distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    return distances(x, y) ** 2


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    return torch.cdist(x, y)
