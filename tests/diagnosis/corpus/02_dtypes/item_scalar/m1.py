# mistake: tolist()[0] assumes the shape (1,): a 0-d tensor crashes and (1, 1) gives a list
"""Take the one number out of a tensor."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    """Return the only element of `t` as a Python number."""
    return t.tolist()[0]
