# mistake: the first of the two results of max is the values, not the columns where they stand
"""Find the winning column of each row."""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    """Return the column (n,) of the largest number in each row of `x` (n, m)."""
    best, _ = x.max(dim=1)
    return best.long()
