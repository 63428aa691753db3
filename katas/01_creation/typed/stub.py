"""Create tensors of a given dtype."""

import torch


def as_int32(data: list) -> torch.Tensor:
    """Return `data`, a list or a list of rows of integers, as an int32 tensor."""
    # TODO: return an int32 tensor.
    raise NotImplementedError


def as_float32(data: list) -> torch.Tensor:
    """Return `data`, a list or a list of rows of numbers, as a float32 tensor."""
    # TODO: return a float32 tensor.
    raise NotImplementedError
