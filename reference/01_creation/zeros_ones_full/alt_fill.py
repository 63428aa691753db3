"""Create an empty tensor and fill it, or compute from ones."""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    return torch.empty(shape).zero_()


def all_ones(shape: list[int]) -> torch.Tensor:
    return all_zeros(shape) + 1


def all_value(shape: list[int], value: float) -> torch.Tensor:
    return torch.ones(*shape) * value
