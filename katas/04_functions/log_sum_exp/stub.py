"""Logarithms of sums of exponentials, without overflow."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    """Return ln(sum of e to the x), (n,), of each row of `x` (n, m); always finite."""
    # TODO: one logarithm for each row.
    raise NotImplementedError
