# mistake: the sum runs over the wrong dim, so the result has the shape (n, m) instead of (n, p)
"""Multiply two matrices."""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the matrix product, (n, p), of `a` (n, m) and `b` (m, p)."""
    # (n, m, 1) times (1, m, p) gives (n, m, p)
    products = a.unsqueeze(2) * b.unsqueeze(0)
    return products.sum(dim=2)
