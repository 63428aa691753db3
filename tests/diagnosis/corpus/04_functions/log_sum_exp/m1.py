# mistake: the maximum that was subtracted is never added again
"""Logarithms of sums of exponentials, without overflow."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    """Return ln(sum of e to the x), (n,), of each row of `x` (n, m); always finite."""
    largest = x.max(dim=1, keepdim=True).values
    return torch.log(torch.exp(x - largest).sum(dim=1))
