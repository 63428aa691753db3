"""Solve the definition of softmax for the sum."""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return x[:, 0] - torch.log_softmax(x, dim=1)[:, 0]
