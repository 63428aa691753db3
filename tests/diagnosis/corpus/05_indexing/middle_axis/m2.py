# mistake: after the dims are reversed the third matrix is transposed, of shape (b, a)
"""Cut a three-dimensional tensor along each of its axes."""

import torch


def middle_axis(
    x: torch.Tensor, i: int, j: int, k: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return number i of the first axis, number j of the middle one, number k of the last one."""
    first = x[i]
    middle = x.permute(1, 0, 2)[j]
    last = x.permute(2, 1, 0)[k]
    return first, middle, last
