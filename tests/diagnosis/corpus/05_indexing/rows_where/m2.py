# mistake: squeeze(0) makes a vector of the result where only one row passes
"""Filter the rows of a table by one of its columns."""

import torch


def rows_where(x: torch.Tensor, column: int, bound: float) -> torch.Tensor:
    """Return the rows of `x` whose entry in `column` is at least `bound`, of shape (k, m)."""
    mask = x[:, column] >= bound
    return x[mask, :].squeeze(0)
