"""Use the `new_` methods of the tensor."""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return x.new_zeros(x.shape)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x.new_full(x.shape, value)
