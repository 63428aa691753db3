"""NumPy has the same method."""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.detach().cpu().numpy().item()
