"""Average the slices along the dim."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    slices = torch.unbind(x, dim)
    total = slices[0]
    for one in slices[1:]:
        total = total + one
    return total / len(slices)
