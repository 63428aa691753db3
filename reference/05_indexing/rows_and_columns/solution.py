"""Select one row and one column of a matrix."""

import torch


def rows_and_columns(x: torch.Tensor, row: int, column: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return row `row` of `x`, of shape (m,), and column `column` of `x`, of shape (n,)."""
    return x[row], x[:, column]
