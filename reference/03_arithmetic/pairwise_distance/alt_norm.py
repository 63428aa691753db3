"""Compute the norm of each difference."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return distances(x, y).square()


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.linalg.vector_norm(x.unsqueeze(1) - y, dim=2)
