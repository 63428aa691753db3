"""Subtract the log-sum-exp in the exponent."""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    return torch.exp(x - torch.logsumexp(x, dim=-1, keepdim=True))
