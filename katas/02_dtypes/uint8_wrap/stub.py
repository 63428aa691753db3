"""Add the bytes of two images without overflow."""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the sums of two uint8 tensors of equal shape, as int64."""
    # TODO: add in a type that is wide enough.
    raise NotImplementedError
