"""The same dims, by name of the operation."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.sub(a.unsqueeze(1), b)
