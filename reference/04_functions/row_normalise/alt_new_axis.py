"""Add the second dim of the sums by indexing."""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    sums = x.sum(1)
    return x.div(sums[:, None])
