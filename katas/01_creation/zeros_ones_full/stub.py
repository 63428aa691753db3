"""Create tensors in which all elements are the same."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of zeros with this shape."""
    # TODO: return zeros.
    raise NotImplementedError


def all_ones(shape: list[int]) -> torch.Tensor:
    """Return a float32 tensor of ones with this shape."""
    # TODO: return ones.
    raise NotImplementedError


def all_value(shape: list[int], value: float) -> torch.Tensor:
    """Return a float32 tensor of this shape in which every element is `value`."""
    # TODO: fill a tensor with value; check the dtype of the result.
    raise NotImplementedError
