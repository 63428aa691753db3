# mistake: repeat_interleave repeats each row of the single matrix k times in a row, so after the reshape the k matrices are not copies of w.
"""Multiply a batch of matrices."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """Return the products (k, n, p) of `a` (k, n, m) and `w`, (k, m, p) or (m, p)."""
    if w.dim() == 2:
        k = a.shape[0]
        m, p = w.shape
        w = w.repeat_interleave(k, dim=0).reshape(k, m, p)
    return torch.bmm(a, w)
