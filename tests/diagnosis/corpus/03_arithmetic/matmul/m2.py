# mistake: the einsum string multiplies rows of a by rows of b, which needs equal widths and otherwise gives a times the transpose of b
"""Multiply two matrices."""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the matrix product, (n, p), of `a` (n, m) and `b` (m, p)."""
    return torch.einsum("ij,kj->ik", a, b)
