# mistake: the mean over dim 0 gives one deviation per column where x has more than one dim, not one number
"""How far numbers lie from their mean."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    """Return the population standard deviation, of shape (), of all elements."""
    deviations = x - x.mean(dim=0)
    return (deviations ** 2).mean(dim=0).sqrt()
