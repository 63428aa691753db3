"""`torch.Tensor` is float32 by default; integers stay integers in `torch.as_tensor`."""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.as_tensor(data).type(torch.int32)


def as_float32(data: list) -> torch.Tensor:
    return torch.Tensor(data)
