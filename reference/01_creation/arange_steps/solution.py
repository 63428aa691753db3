"""Count from a start to an end in steps."""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """Return start, start + step, start + 2 * step, ... as long as the numbers are below `end`."""
    count = math.ceil(round((end - start) / step, 6))
    return start + step * torch.arange(count)
