# mistake: len(x) is always the size of the first dim, so along any other dim the sum is divided by the wrong number
"""Means along one dim."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Return the means of `x` along `dim`; that dim is gone from the result."""
    return x.sum(dim=dim) / len(x)
