# mistake: the norm of the deviations is already the root of the sum of squares, and it is divided by n instead of by the root of n, because the mean is taken outside of the root
"""How far numbers lie from their mean."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    """Return the population standard deviation, of shape (), of all elements."""
    deviations = x - x.mean()
    return torch.linalg.norm(deviations) / x.numel()
