# mistake: x[:][j] takes number j of the first axis again and not of the middle one
"""Cut a three-dimensional tensor along each of its axes."""

import torch


def middle_axis(
    x: torch.Tensor, i: int, j: int, k: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return number i of the first axis, number j of the middle one, number k of the last one."""
    return x[i], x[:][j], x[:, :, k]
