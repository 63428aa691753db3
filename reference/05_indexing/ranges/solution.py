"""Slice a block of a matrix."""

import torch


def ranges(x: torch.Tensor, count: int, left: int, right: int) -> torch.Tensor:
    """Return the first `count` rows of `x`, and of these the columns left:right."""
    return x[:count, left:right]
