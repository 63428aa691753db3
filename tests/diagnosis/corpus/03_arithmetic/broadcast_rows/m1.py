# mistake: repeat lays the whole vector end to end, so view(n, m) does not put offset[i] into row i
"""Subtract from each row its own offset."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    """Return `x` (n, m) with `offset[i]` subtracted from row i."""
    n, m = x.shape
    full = offset.repeat(m).view(n, m)
    return x - full
