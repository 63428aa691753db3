"""Use `torch.cdist` in the mode that always subtracts first."""

import torch

EXACT = "donot_use_mm_for_euclid_dist"


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.cdist(x, y, compute_mode=EXACT) ** 2


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.cdist(x, y, compute_mode=EXACT)
