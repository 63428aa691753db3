"""Scale the rows of a matrix so that each sums to 1."""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    """Return `x` (n, m) with each row divided by its sum."""
    # TODO: divide each row by its sum.
    raise NotImplementedError
