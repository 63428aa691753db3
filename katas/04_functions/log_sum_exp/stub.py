"""Compute the logarithm of a sum of exponentials without overflow."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    """Return ln of the sum of exp(x), (n,), for each row of `x` (n, m); always finite."""
    # TODO: return one logarithm for each row.
    raise NotImplementedError
