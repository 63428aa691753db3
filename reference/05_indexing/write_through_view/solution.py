"""Change a block of a tensor in place."""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    """Set rows top:bottom, columns left:right of `x` to zero, and return that block as a view."""
    block = x[top:bottom, left:right]
    block[:] = 0
    return block
