# mistake: x[:] is the whole matrix again, so x[:][column] is a row and not a column
"""Take one row and one column out of a matrix."""

import torch


def rows_and_columns(x: torch.Tensor, row: int, column: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return row `row` of `x`, of shape (m,), and column `column` of `x`, of shape (n,)."""
    return x[row], x[:][column]
