"""Let PyTorch choose a dtype, then convert."""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data).int()


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data).to(torch.float)
