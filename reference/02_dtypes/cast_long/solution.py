"""Round to the nearest integer and convert to int64."""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    """Return the elements of `x`, rounded to the nearest integer, as an int64 tensor."""
    return x.round().long()
