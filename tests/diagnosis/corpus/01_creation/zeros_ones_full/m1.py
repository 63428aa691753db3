# mistake: torch.ones of an integer dtype times an integer stays an integer tensor, so all_value(shape, 10) is not float32
"""Make tensors in which every element is the same."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of this shape, full of zeros."""
    return torch.zeros(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of this shape, full of ones."""
    return torch.ones(shape)


def all_value(shape: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of this shape in which every element is `value`."""
    return torch.full(shape, 1) * value
