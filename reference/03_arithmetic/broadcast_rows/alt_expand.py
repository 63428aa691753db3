"""Expand explicitly, as broadcasting does."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return torch.sub(x, offset.reshape(-1, 1).expand(x.shape))
