"""Convert a tensor to float64 in three ways."""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, using its method `type`."""
    return x.type(torch.float64)


def by_double(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, using its method `double`."""
    return x.double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, using its method `to`."""
    return x.to(torch.float64)
