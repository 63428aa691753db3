"""Change a tensor in place, or create a new one."""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Add `b` to `a` in the memory of `a`, and return `a`."""
    return a.add_(b)


def plus_one(x: torch.Tensor) -> torch.Tensor:
    """Return `x` plus one as a new tensor; do not change `x`."""
    return x + 1
