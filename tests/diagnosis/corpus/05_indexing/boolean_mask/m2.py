# mistake: a tensor made of Python numbers does not keep the dtype: float64 becomes float32, and an empty integer result becomes float32
"""Take the elements that pass a test."""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    """Return the elements of `x` that are greater than `bound`, as a vector."""
    kept = [v for v in x.flatten().tolist() if v > bound]
    return torch.tensor(kept)
