# mistake: the maxima keep their dim and have shape (n, 1), so adding them to (n,) gives an (n, n) matrix
"""Logarithms of sums of exponentials, without overflow."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    """Return ln(sum of e to the x), (n,), of each row of `x` (n, m); always finite."""
    c = x.amax(dim=1, keepdim=True)
    return c + (x - c).exp().sum(dim=1).log()
