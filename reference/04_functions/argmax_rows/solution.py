"""Find the position of the largest element in each row."""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    """Return the column indices (n,) of the largest element in each row of `x` (n, m)."""
    return x.argmax(dim=1)
