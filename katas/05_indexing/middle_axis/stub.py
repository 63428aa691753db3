"""Index a three-dimensional tensor along each of its dims."""

import torch


def middle_axis(
    x: torch.Tensor, i: int, j: int, k: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return index i of the first dim, index j of the middle one, and index k of the last one."""
    # TODO: return one matrix for each dim.
    raise NotImplementedError
