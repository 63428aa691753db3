# mistake: x.double() makes a new tensor and does not convert x in place, and its result is thrown away
"""Convert a tensor to float64 in three ways."""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, by its method `type`."""
    return x.type(torch.float64)


def by_double(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, by its method `double`."""
    x.double()
    return x


def by_to(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, by its method `to`."""
    return x.to(torch.float64)
