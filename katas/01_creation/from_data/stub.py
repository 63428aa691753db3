"""Make tensors from Python data."""

import torch


def from_data(data: float | list) -> torch.Tensor:
    """Return `data` (a number, a list or a list of rows) as a float32 tensor of the same shape."""
    # TODO: build the tensor, and say which dtype you want.
    raise NotImplementedError
