"""Without dimensions, `tolist` gives a bare number."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.squeeze().tolist()
