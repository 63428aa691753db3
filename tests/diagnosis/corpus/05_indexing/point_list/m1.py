# mistake: indexing twice crosses all rows with all columns, giving a (k, k) grid instead of k elements
"""Pick single elements by their places."""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """Return the elements of `x` at (rows[i], columns[i]), of shape (k,)."""
    return x[rows][:, columns]
