# mistake: two index lists side by side are paired up, not crossed, so the result is a vector or a crash
"""Cross some rows with some columns."""

import torch


def row_column_grid(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """Return the elements of `x` where `rows` and `columns` cross, of shape (p, q)."""
    return x[rows, columns]
