"""The mean of the squares less the square of the mean."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return ((x * x).mean() - x.mean() ** 2) ** 0.5
