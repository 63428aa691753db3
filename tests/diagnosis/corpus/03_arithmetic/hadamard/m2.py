# mistake: *= writes the product into the caller's a
"""Multiply two matrices element by element."""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the elementwise product of `a` and `b`, both (n, m)."""
    result = a
    result *= b
    return result
