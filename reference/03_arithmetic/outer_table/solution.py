"""Compute the differences of all pairs of two vectors."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the table (n, m) of `a[i] - b[j]`, for `a` (n,) and `b` (m,)."""
    return a[:, None] - b[None, :]
