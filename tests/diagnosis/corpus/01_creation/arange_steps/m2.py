# mistake: round() instead of rounding up loses the last number where the interval is not a multiple of the step (0 to 1 by 0.3)
"""Count from a start to an end in steps."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """Return start, start + step, start + 2 * step, ... as long as the numbers are below `end`."""
    n = int(round((end - start) / step))
    values = [start + k * step for k in range(n)]
    if all(isinstance(v, int) for v in (start, end, step)):
        return torch.tensor(values, dtype=torch.int64)
    return torch.tensor(values, dtype=torch.float32)
