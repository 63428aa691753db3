# mistake: bincount ends at the largest index named, so the lengths differ unless the last place is named
"""Keep a tally at places that may repeat."""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    """Return `counts` with 1 added at a place for every time that `indices` names it."""
    return counts + torch.bincount(indices).to(counts.dtype)
