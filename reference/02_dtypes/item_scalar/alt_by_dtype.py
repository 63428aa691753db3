"""Choose the Python type by the dtype."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    if t.dtype is torch.bool:
        return bool(t)
    return float(t) if t.is_floating_point() else int(t)
