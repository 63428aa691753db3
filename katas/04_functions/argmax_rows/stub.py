"""Find the winning column of each row."""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    """Return the column (n,) of the largest number in each row of `x` (n, m)."""
    # TODO: one column index for each row.
    raise NotImplementedError
