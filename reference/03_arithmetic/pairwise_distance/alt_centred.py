"""Move both sets near the origin before the expansion."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    centre = x.mean(dim=0)
    x, y = x - centre, y - centre
    squares = (x**2).sum(1, keepdim=True) + (y**2).sum(1) - 2 * x @ y.T
    return squares.clamp(min=0)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y) ** 0.5
