"""Fill a result tensor of the right dtype."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    k, n, _ = a.shape
    result = torch.zeros(k, n, w.shape[-1], dtype=a.dtype)
    for i in range(k):
        result[i] = a[i].mm(w if w.ndim == 2 else w[i])
    return result
