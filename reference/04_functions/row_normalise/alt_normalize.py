"""Use `normalize` with p=1, because all elements are positive."""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(x, p=1, dim=1)
