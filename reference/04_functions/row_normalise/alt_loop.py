"""Compute row by row, into a new tensor."""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.stack([row / row.sum() for row in x])
