"""Compute the mean and the sum of all elements."""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the mean (float32) and the sum (dtype of `x`) of all elements."""
    return x.float().mean(), x.sum()
