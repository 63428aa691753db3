"""`torch.Tensor` treats a `torch.Size` as a shape, and a list as data."""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    result = torch.Tensor(torch.Size(sizes))
    result[:] = value
    return result


def of_numbers(a: int, b: int) -> torch.Tensor:
    return torch.FloatTensor((a, b))
