"""Select single elements by their positions."""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    """Return the elements of `x` at (rows[i], columns[i]), of shape (k,)."""
    # TODO: select one element for each pair of indices.
    raise NotImplementedError
