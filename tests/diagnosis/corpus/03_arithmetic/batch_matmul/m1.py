# mistake: bmm wants two batches, so it crashes when w is a single matrix
"""Multiply a batch of matrices."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """Return the products (k, n, p) of `a` (k, n, m) and `w`, (k, m, p) or (m, p)."""
    return torch.bmm(a, w)
