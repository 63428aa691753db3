# mistake: int16 is wide enough for the sum, but the result must be int64
"""Add the bytes of two images without overflow."""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the sums of two uint8 tensors of equal shape, as int64."""
    return a.short() + b.short()
