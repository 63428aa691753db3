# mistake: only a flat list or number of ints is converted, so a list of rows of ints stays int64 because data[0] is a list there
"""Make tensors from Python data."""

import torch


def from_data(data: float | list) -> torch.Tensor:
    """Return `data` (a number, a list or a list of rows) as a float32 tensor of the same shape."""
    first = data[0] if isinstance(data, list) else data
    if isinstance(first, int):
        return torch.tensor(data, dtype=torch.float32)
    return torch.tensor(data)
