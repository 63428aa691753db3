"""Means along one dim."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Return the means of `x` along `dim`; that dim is gone from the result."""
    return x.mean(dim=dim)
