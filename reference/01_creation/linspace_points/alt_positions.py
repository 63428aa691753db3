"""Multiply integer positions by the gap."""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    gap = (end - start) / (n - 1)
    return start + gap * torch.arange(n)
