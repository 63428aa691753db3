"""Create tensors in which all elements are the same."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of zeros with this shape."""
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of ones with this shape."""
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of this shape in which every element is `value`."""
    return torch.full(shape, value, dtype=torch.float32)
