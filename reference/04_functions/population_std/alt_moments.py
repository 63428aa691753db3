"""Subtract the squared mean from the mean of the squares, in float64."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    wide = x.double()
    variance = (wide * wide).mean() - wide.mean() ** 2
    return variance.clamp(min=0).sqrt().to(x.dtype)
