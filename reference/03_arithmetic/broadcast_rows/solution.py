"""Subtract from each row its own offset."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    """Return `x` (n, m) with `offset[i]` subtracted from row i."""
    return x - offset[:, None]
