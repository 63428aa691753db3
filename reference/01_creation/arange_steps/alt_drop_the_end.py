"""Let `torch.arange` count, then drop what is not below the end."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    numbers = torch.arange(start, end, step)
    return numbers[numbers < end]
