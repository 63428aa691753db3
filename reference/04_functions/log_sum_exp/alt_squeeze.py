"""Keep the dim until the end, then remove it."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    c = torch.max(x, dim=-1, keepdim=True).values
    total = torch.exp(x - c).sum(dim=-1, keepdim=True)
    return (c + total.log()).squeeze(-1)
