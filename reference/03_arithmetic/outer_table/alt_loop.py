"""Compute one row for each element of `a`."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([number - b for number in a])
