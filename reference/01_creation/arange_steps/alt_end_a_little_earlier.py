"""Move the end back by less than one hundredth."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    if type(start) is type(end) is type(step) is int:
        return torch.arange(start, end, step)
    return torch.arange(start, end - 0.001, step)
