# mistake: subtracting a small float from end turns three integer arguments into a float32 result instead of int64
"""Count from a start to an end in steps."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """Return start, start + step, start + 2 * step, ... as long as the numbers are below `end`."""
    eps = 1e-6      # against the rounding error at the end
    return torch.arange(start, end - eps, step)
