"""Divide the sum by the size of the dim."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.sum(dim) / x.shape[dim]
