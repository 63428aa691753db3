"""Keep the dim to the end, then drop it."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    c = torch.max(x, dim=-1, keepdim=True).values
    total = torch.exp(x - c).sum(dim=-1, keepdim=True)
    return (c + total.log()).squeeze(-1)
