"""Use one function for shapes and another one for data."""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    return torch.full(sizes, value, dtype=torch.float32)


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.tensor([a, b], dtype=torch.float32)
