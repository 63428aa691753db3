"""Use `torch.arange`, then drop the numbers that are not less than the end."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    numbers = torch.arange(start, end, step)
    return numbers[numbers < end]
