"""Create a range with a step, without the end."""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """Return the numbers start, start + step, start + 2 * step, ... that are less than `end`."""
    count = math.ceil(round((end - start) / step, 6))
    whole = all(isinstance(number, int) for number in (start, end, step))
    return start + step * torch.arange(count, dtype=torch.int64 if whole else torch.float32)
