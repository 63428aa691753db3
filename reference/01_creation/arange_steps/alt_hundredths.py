"""Count in whole hundredths, without rounding errors."""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    whole = torch.arange(round(start * 100), round(end * 100), round(step * 100))
    if isinstance(start, int) and isinstance(end, int) and isinstance(step, int):
        return whole // 100
    return whole / 100
