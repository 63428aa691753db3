"""Make tensors in which every element is the same."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of this shape, full of zeros."""
    # TODO: zeros.
    raise NotImplementedError


def all_ones(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of this shape, full of ones."""
    # TODO: ones.
    raise NotImplementedError


def all_value(shape: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of this shape in which every element is `value`."""
    # TODO: any other number; check the dtype of what you get.
    raise NotImplementedError
