"""Use the same dims, with named functions."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.sub(a.unsqueeze(1), b)
