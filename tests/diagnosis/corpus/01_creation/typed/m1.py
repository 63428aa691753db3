# mistake: as_float32 lets torch.tensor infer the dtype, so integers come out as int64
"""Make tensors of a named type, the way it is written today."""

import torch


def as_int32(data: list) -> torch.Tensor:
    """Return `data`, a list or a list of rows of integers, as an int32 tensor."""
    return torch.tensor(data, dtype=torch.int)


def as_float32(data: list) -> torch.Tensor:
    """Return `data`, a list or a list of rows of numbers, as a float32 tensor."""
    # torch's default dtype is float32
    return torch.tensor(data)
