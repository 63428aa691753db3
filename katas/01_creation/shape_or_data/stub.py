"""Create tensors from a shape and from data."""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of the shape `sizes` in which every element is `value`."""
    # TODO: use the integers as a shape.
    raise NotImplementedError


def of_numbers(a: int, b: int) -> torch.Tensor:
    """Return a float32 tensor that contains the numbers `a` and `b`."""
    # TODO: use the integers as data.
    raise NotImplementedError
