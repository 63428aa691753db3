"""Compute powers, roots, exponentials and logarithms."""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return x squared, root of x, e to the power of x, ln x, log2 x and log10 x."""
    return x**2, x.sqrt(), x.exp(), x.log(), x.log2(), x.log10()
