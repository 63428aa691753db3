"""A float fill value gives a float tensor."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.full(shape, 0.0)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.full(shape, 1).float()


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.full(size=tuple(shape), fill_value=float(value))
