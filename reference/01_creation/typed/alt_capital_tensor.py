"""`torch.Tensor` is float32 by default."""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.Tensor(data).type(torch.int32)


def as_float32(data: list) -> torch.Tensor:
    return torch.Tensor(data)
