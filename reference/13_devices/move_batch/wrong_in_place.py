"""The dict was changed in place, so the caller's batch is on another device afterwards. Create a
new dict.

原地修改了字典：调用者的批次也跟着换了设备。请新建一个字典。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        for key, value in batch.items():
            batch[key] = move_batch(value, device)
        return batch
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    return batch
