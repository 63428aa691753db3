# mistake: x[:] is a view and no copy, so += changes the caller's x
"""Change a tensor in place, or make a new one."""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Add `b` to `a` in the memory of `a`, and return `a`."""
    a[:] = a + b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    """Return a new tensor that is one larger than `x`; leave `x` as it is."""
    result = x[:]
    result += 1
    return result
