"""Softmax of the rows, without overflow."""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    """Return the softmax of each row of `x` (n, m), finite also for large numbers."""
    powers = (x - x.amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
