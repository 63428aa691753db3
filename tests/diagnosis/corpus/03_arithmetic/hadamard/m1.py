# mistake: mm is the matrix product, which crashes unless the matrices are square and is another product when they are
"""Multiply two matrices element by element."""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the elementwise product of `a` and `b`, both (n, m)."""
    return a.mm(b)
