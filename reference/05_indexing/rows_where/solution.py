"""Filter the rows of a matrix by one of its columns."""

import torch


def rows_where(x: torch.Tensor, column: int, bound: float) -> torch.Tensor:
    """Return the rows (k, m) of `x` whose element in `column` is at least `bound`."""
    return x[x[:, column] >= bound]
