# mistake: by_to goes through float32 first, so int64 or float64 numbers with many digits come out changed
"""Convert a tensor to float64 in three ways."""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, by its method `type`."""
    return x.type("torch.DoubleTensor")


def by_double(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, by its method `double`."""
    return x.double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, by its method `to`."""
    # integers cannot go straight to double: make them floats first
    return x.to(torch.float).to(torch.double)
