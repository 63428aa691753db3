"""Change a tensor in place, or make a new one."""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Add `b` to `a` in the memory of `a`, and return `a`."""
    return a.add_(b)


def plus_one(x: torch.Tensor) -> torch.Tensor:
    """Return a new tensor that is one larger than `x`; leave `x` as it is."""
    return x + 1
