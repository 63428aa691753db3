# mistake: boolean masks lose the order of the lists and every repetition
"""Cross some rows with some columns."""

import torch


def row_column_grid(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """Return the elements of `x` where `rows` and `columns` cross, of shape (p, q)."""
    keep_rows = torch.zeros(x.shape[0], dtype=torch.bool)
    keep_columns = torch.zeros(x.shape[1], dtype=torch.bool)
    keep_rows[rows] = True
    keep_columns[columns] = True
    return x[keep_rows][:, keep_columns]
