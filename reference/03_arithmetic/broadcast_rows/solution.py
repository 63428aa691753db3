"""Subtract an offset from each row."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    """Return `x` (n, m) with `offset[i]` subtracted from row i."""
    return x - offset[:, None]
