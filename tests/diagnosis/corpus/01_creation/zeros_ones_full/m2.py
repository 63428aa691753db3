# mistake: torch.empty does not clear its memory, so all_zeros holds whatever was there before
"""Make tensors in which every element is the same."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of this shape, full of zeros."""
    # a new tensor starts out empty
    return torch.empty(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of this shape, full of ones."""
    t = torch.empty(shape)
    t[:] = 1
    return t


def all_value(shape: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of this shape in which every element is `value`."""
    t = torch.empty(shape)
    t[...] = value
    return t
