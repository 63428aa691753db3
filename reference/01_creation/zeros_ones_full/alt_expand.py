"""Expand a single element to the shape."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.tensor(0.0).expand(shape)


def all_ones(shape: list[int]) -> torch.Tensor:
    return torch.tensor(1.0).expand(shape).clone()


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.tensor(value, dtype=torch.float32).repeat(shape)
