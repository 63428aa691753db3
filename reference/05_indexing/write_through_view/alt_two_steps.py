"""Write first, then slice again; a slice of a slice is also a view."""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    x[top:bottom, left:right] = 0
    return x[top:bottom][:, left:right]
