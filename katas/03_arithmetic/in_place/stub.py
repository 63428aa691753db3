"""Change a tensor in place, or make a new one."""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Add `b` to `a` in the memory of `a`, and return `a`."""
    # TODO: change a itself.
    raise NotImplementedError


def plus_one(x: torch.Tensor) -> torch.Tensor:
    """Return a new tensor that is one larger than `x`; leave `x` as it is."""
    # TODO: make a new tensor.
    raise NotImplementedError
