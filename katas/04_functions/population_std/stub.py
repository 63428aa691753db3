"""How far numbers lie from their mean."""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    """Return the population standard deviation, of shape (), of all elements."""
    # TODO: the divisor is n, the number of elements.
    raise NotImplementedError
