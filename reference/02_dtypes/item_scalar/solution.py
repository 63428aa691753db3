"""Get the Python number from a one-element tensor."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    """Return the only element of `t` as a Python number."""
    return t.item()
