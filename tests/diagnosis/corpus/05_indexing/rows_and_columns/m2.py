# mistake: the slice column:column + 1 keeps the dim, so the column has shape (n, 1)
"""Take one row and one column out of a matrix."""

import torch


def rows_and_columns(x: torch.Tensor, row: int, column: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return row `row` of `x`, of shape (m,), and column `column` of `x`, of shape (n,)."""
    the_row = x[row, :]
    the_column = x[:, column:column + 1]
    return the_row, the_column
