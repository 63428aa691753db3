# mistake: += with an index list writes each place only once, so repeated indices count once
"""Keep a tally at places that may repeat."""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    """Return `counts` with 1 added at a place for every time that `indices` names it."""
    result = counts.clone()
    result[indices] += 1
    return result
