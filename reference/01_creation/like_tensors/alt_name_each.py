"""Pass shape, dtype and device one by one."""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros(x.shape, dtype=x.dtype, device=x.device)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.size(), value, dtype=x.dtype, device=x.device)
