"""Select the elements that meet a condition."""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    """Return the elements of `x` that are greater than `bound`, as a vector."""
    return x[x > bound]
