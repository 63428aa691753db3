# mistake: the result is collected in a float32 tensor, so float64 and int64 are not kept
"""Multiply a batch of matrices."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """Return the products (k, n, p) of `a` (k, n, m) and `w`, (k, m, p) or (m, p)."""
    k, n, m = a.shape
    p = w.shape[-1]
    out = torch.zeros(k, n, p)
    for i in range(k):
        if w.dim() == 3:
            out[i] = a[i] @ w[i]
        else:
            out[i] = a[i] @ w
    return out
