"""This is what you get when the dict is changed in place: the caller's own batch is on another device afterwards.
Build a new dict.

这是就地修改字典的结果：调用者手里的批次也跟着换了设备。请新建一个字典。
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
