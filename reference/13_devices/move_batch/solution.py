"""Move all tensors of a nested batch to a device."""

import torch


def move_batch(batch, device):
    """Return a copy of the nested batch whose tensors are on device."""
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {key: move_batch(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    return batch
