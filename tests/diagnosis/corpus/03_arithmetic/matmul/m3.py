# mistake: torch.tensordot contracts two dims by default (dims=2), not one, so it raises an error for most shapes and gives a single number for square ones.
"""Multiply two matrices."""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the matrix product, (n, p), of `a` (n, m) and `b` (m, p)."""
    return torch.tensordot(a, b)
