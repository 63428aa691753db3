"""Let PyTorch choose a dtype, then convert."""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor(data).float()
