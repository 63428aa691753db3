"""Select one element at a time."""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return torch.stack([x[i, j] for i, j in zip(rows, columns, strict=True)])
