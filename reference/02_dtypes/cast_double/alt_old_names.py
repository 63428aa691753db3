"""Use the names of older code."""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.type(torch.DoubleTensor)


def by_double(x: torch.Tensor) -> torch.Tensor:
    result = x.double()
    return result


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.to(dtype=torch.double)
