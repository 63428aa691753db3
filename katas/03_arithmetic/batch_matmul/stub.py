"""Multiply a batch of matrices."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """Return the products (k, n, p) of `a` (k, n, m) and `w`, (k, m, p) or (m, p)."""
    # TODO: compute one matrix product for each matrix of the batch.
    raise NotImplementedError
