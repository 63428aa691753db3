"""Transpose first, so that the row sums broadcast without a new dim."""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    largest, _ = torch.max(x, 1)
    powers = torch.exp(x.T - largest)
    return (powers / powers.sum(0)).T
