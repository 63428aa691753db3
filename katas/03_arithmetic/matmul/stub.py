"""Multiply two matrices."""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the matrix product (n, p) of `a` (n, m) and `b` (m, p)."""
    # TODO: multiply the rows of a by the columns of b.
    raise NotImplementedError
