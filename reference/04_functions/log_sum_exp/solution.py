"""Compute the logarithm of a sum of exponentials without overflow."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    """Return ln of the sum of exp(x), (n,), for each row of `x` (n, m); always finite."""
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1).log() + largest[:, 0]
