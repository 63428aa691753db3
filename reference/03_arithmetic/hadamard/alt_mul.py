"""Use the function `torch.mul`."""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.mul(a, b)
