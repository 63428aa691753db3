"""Divide the norm of the deviations by the square root of n."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return torch.linalg.vector_norm(x - x.mean()) / x.numel() ** 0.5
