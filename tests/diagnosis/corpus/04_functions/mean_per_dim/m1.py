# mistake: keepdim=True leaves the dim in the shape with size 1 instead of removing it
"""Means along one dim."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Return the means of `x` along `dim`; that dim is gone from the result."""
    return torch.mean(x, dim, keepdim=True)
