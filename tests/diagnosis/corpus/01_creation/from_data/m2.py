# mistake: torch.Tensor takes a bare number for a size (or rejects a float), so a number does not give a 0-d tensor
"""Make tensors from Python data."""

import torch


def from_data(data: float | list) -> torch.Tensor:
    """Return `data` (a number, a list or a list of rows) as a float32 tensor of the same shape."""
    # torch.Tensor is always float32
    return torch.Tensor(data)
