"""Select a grid of rows and columns."""

import torch


def row_column_grid(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """Return the matrix (p, q) of the elements x[rows[i], columns[j]]."""
    return x[rows[:, None], columns]
