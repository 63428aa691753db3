"""Convert a tensor to float64 in three ways."""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, using its method `type`."""
    # TODO: convert with .type(...).
    raise NotImplementedError


def by_double(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, using its method `double`."""
    # TODO: convert with .double().
    raise NotImplementedError


def by_to(x: torch.Tensor) -> torch.Tensor:
    """Return `x` as float64, using its method `to`."""
    # TODO: convert with .to(...).
    raise NotImplementedError
