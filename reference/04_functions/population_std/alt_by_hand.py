"""Follow the definition."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    deviations = x - x.mean()
    return (deviations**2).mean().sqrt()
