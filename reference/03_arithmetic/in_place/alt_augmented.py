"""Use `+=` for the first function and a clone for the second."""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a += b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    y = x.clone()
    y += 1
    return y
