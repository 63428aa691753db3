"""Create both tables first, then subtract."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    rows, columns = torch.meshgrid(a, b, indexing="ij")
    return rows - columns
