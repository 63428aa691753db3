# mistake: torch.ones is float32, so integer vectors give a float32 table
"""Make a table of all pairs of two vectors."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the table (n, m) of `a[i] - b[j]`, for `a` (n,) and `b` (m,)."""
    column = torch.outer(a, torch.ones(len(b)))
    return column - b
