"""Compute the points in Python, then create the tensor."""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.tensor([start + (end - start) * i / (n - 1) for i in range(n)])
