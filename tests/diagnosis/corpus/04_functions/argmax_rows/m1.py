# mistake: dim=0 goes down the columns, so the result names a row for each column
"""Find the winning column of each row."""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    """Return the column (n,) of the largest number in each row of `x` (n, m)."""
    return torch.argmax(x, dim=0)
