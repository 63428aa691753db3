"""Flatten, convert to a list, and take its first entry."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.flatten().tolist()[0]
