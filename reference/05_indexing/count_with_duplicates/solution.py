"""Keep a tally at places that may repeat."""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    """Return `counts` with 1 added at a place for every time that `indices` names it."""
    return counts.index_add(0, indices, torch.ones_like(indices, dtype=counts.dtype))
