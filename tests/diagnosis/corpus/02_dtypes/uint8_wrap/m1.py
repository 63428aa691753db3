# mistake: the sum is computed in uint8 and has wrapped around before it is converted
"""Add the bytes of two images without overflow."""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the sums of two uint8 tensors of equal shape, as int64."""
    total = torch.add(a, b)
    return total.to(torch.int64)
