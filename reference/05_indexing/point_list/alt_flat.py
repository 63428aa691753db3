"""Compute the positions in the flattened matrix."""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x.flatten()[rows * x.shape[1] + columns]
