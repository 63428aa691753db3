# mistake: max() of a NumPy array is a NumPy value and not a plain Python one
"""Take the one number out of a tensor."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    """Return the only element of `t` as a Python number."""
    return t.detach().numpy().max()
