"""The length of the deviations, over the root of n."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return torch.linalg.vector_norm(x - x.mean()) / x.numel() ** 0.5
