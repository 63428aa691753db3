# mistake: x[column] is a row of the matrix, so the test looks at the wrong numbers
"""Filter the rows of a table by one of its columns."""

import torch


def rows_where(x: torch.Tensor, column: int, bound: float) -> torch.Tensor:
    """Return the rows of `x` whose entry in `column` is at least `bound`, of shape (k, m)."""
    return x[x[column] >= bound]
