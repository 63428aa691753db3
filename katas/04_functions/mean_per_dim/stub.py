"""Compute means over one dim."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Return the means of `x` over `dim`, without that dim."""
    # TODO: compute the mean over dim.
    raise NotImplementedError
