"""Use index notation."""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.einsum("nm,mp->np", a, b)
