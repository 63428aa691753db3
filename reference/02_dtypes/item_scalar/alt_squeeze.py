"""For a tensor without dims, `tolist` returns a plain number."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.squeeze().tolist()
