# mistake: greater or equal also keeps elements that are equal to the bound
"""Take the elements that pass a test."""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    """Return the elements of `x` that are greater than `bound`, as a vector."""
    return x[torch.ge(x, bound)]
