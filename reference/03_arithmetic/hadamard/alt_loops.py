"""Multiply into a copy, element by element."""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.clone()
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            result[i, j] = a[i, j] * b[i, j]
    return result
