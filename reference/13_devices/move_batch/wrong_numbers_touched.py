"""Numbers were converted to tensors. Return values that are not tensors unchanged.

把数也变成了张量。不是张量的值应原样返回。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {key: move_batch(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    if isinstance(batch, (int, float)):
        return torch.tensor(batch, device=device)
    return batch
