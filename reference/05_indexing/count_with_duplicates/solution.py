"""Count occurrences at indices that may repeat."""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    """Return `counts` plus the number of times each position occurs in `indices`."""
    return counts.index_add(0, indices, torch.ones_like(indices, dtype=counts.dtype))
