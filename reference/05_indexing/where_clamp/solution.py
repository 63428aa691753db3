"""Compute a square root that is 0 below 0, with gradient 0 there."""

import torch


def where_clamp(x: torch.Tensor) -> torch.Tensor:
    """Return sqrt(x) where x > 0, else 0; its gradient is 0 where x <= 0."""
    positive = x > 0
    safe = torch.where(positive, x, 1.0)
    return torch.where(positive, safe.sqrt(), 0.0)
