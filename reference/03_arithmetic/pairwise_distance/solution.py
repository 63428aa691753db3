"""Distances between all pairs of two sets of points."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the squared distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    differences = x[:, None, :] - y[None, :, :]
    return (differences**2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    return squared_distances(x, y).sqrt()
