"""Row by row, into a tensor of its own."""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.stack([row / row.sum() for row in x])
