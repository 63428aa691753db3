"""Create constant tensors that match another tensor."""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    """Return zeros with the shape, dtype and device of `x`."""
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    """Return a tensor with the shape, dtype and device of `x` in which every element is `value`."""
    return torch.full_like(x, value)
