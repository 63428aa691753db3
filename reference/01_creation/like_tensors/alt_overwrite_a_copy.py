"""Copy, then overwrite the copy; or add the value to zeros."""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    result = x.clone()
    result[...] = 0
    return result


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return zeros_matching(x) + value
