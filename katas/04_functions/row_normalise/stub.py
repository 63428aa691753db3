"""Scale the rows of a matrix."""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    """Return `x` (n, m) with each row divided by its own sum."""
    # TODO: divide each row by its sum.
    raise NotImplementedError
