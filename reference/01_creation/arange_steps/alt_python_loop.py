"""Collect Python numbers, each computed from the start."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    numbers = [start]
    while round(start + len(numbers) * step, 3) < end:
        numbers.append(start + len(numbers) * step)
    if any(isinstance(number, float) for number in (start, end, step)):
        return torch.tensor(numbers, dtype=torch.float32)
    return torch.tensor(numbers)
