"""Specify the dtype of the mean."""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.mean(x, dtype=torch.float32), torch.sum(x)
