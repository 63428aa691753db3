# mistake: torch.ones is float32, so for an integer x the result of plus_one is a float tensor
"""Change a tensor in place, or make a new one."""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Add `b` to `a` in the memory of `a`, and return `a`."""
    a += b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    """Return a new tensor that is one larger than `x`; leave `x` as it is."""
    return x + torch.ones(x.shape)
