"""`torch.Tensor` gives float32, and `torch.as_tensor` keeps integers as integers."""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.as_tensor(data).type(torch.int32)


def as_float32(data: list) -> torch.Tensor:
    return torch.Tensor(data)
