# mistake: std() divides by n - 1 by default, and the special case for n = 1 only hides it
"""How far numbers lie from their mean."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    """Return the population standard deviation, of shape (), of all elements."""
    if x.numel() == 1:
        return torch.zeros((), dtype=x.dtype)
    return x.std()
