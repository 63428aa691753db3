"""Name the type as a string, call a method on the class, or pass a tensor to `to`."""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.type("torch.DoubleTensor")


def by_double(x: torch.Tensor) -> torch.Tensor:
    return torch.Tensor.double(x)


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.to(torch.zeros(1, dtype=torch.float64), copy=True)
