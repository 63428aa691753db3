# mistake: torch.Tensor(a, b) with bare integers makes an uninitialised tensor of shape (a, b), not the data a, b
"""Say whether a list of integers is a shape or the data."""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of the shape `sizes` in which every element is `value`."""
    out = torch.empty(sizes)
    out.fill_(value)
    return out


def of_numbers(a: int, b: int) -> torch.Tensor:
    """Return a float32 tensor that holds the two numbers `a` and `b`."""
    return torch.Tensor(a, b)
