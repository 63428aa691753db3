# mistake: torch.full takes the dtype from the value, so an integer value gives an int64 tensor
"""Say whether a list of integers is a shape or the data."""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of the shape `sizes` in which every element is `value`."""
    return torch.full(sizes, value)


def of_numbers(a: int, b: int) -> torch.Tensor:
    """Return a float32 tensor that holds the two numbers `a` and `b`."""
    return torch.tensor([a, b], dtype=torch.float32)
