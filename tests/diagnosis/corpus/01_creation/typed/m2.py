# mistake: as_int32 first makes a float32 tensor, which cannot hold integers above 2**24 exactly
"""Make tensors of a named type, the way it is written today."""

import torch


def as_int32(data: list) -> torch.Tensor:
    """Return `data`, a list or a list of rows of integers, as an int32 tensor."""
    return torch.Tensor(data).int()


def as_float32(data: list) -> torch.Tensor:
    """Return `data`, a list or a list of rows of numbers, as a float32 tensor."""
    return torch.Tensor(data)
