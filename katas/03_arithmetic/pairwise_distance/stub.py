"""Distances between all pairs of two sets of points."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the squared distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    # TODO: sum the squared differences for every pair.
    raise NotImplementedError


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the distances (n, m) of points `x` (n, d) and `y` (m, d)."""
    # TODO: return the square roots.
    raise NotImplementedError
