"""Fill the result element by element."""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    n, p = a.shape[0], b.shape[1]
    result = torch.zeros(n, p, dtype=a.dtype)
    for i in range(n):
        for j in range(p):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result
