# mistake: the assignment only gives the name block to a new tensor of zeros, x stays as it was
"""Change a part of somebody else's tensor."""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    """Set rows top:bottom, columns left:right of `x` to zero, and return that block as a view."""
    block = x[top:bottom, left:right]
    block = torch.zeros_like(block)
    return block
