# mistake: the loop subtracts inside the caller's x, because out is only another name for it
"""Subtract from each row its own offset."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    """Return `x` (n, m) with `offset[i]` subtracted from row i."""
    out = x
    for i, row in enumerate(out):
        row -= offset[i]
    return out
