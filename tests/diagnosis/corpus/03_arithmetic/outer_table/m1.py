# mistake: the wrong vector becomes the column, so the table is transposed, of shape (m, n)
"""Make a table of all pairs of two vectors."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the table (n, m) of `a[i] - b[j]`, for `a` (n,) and `b` (m,)."""
    aa, bb = torch.meshgrid(a, b, indexing="xy")
    return aa - bb
