"""Move the dim to the front first."""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return torch.mean(x.movedim(dim, 0), dim=0)
