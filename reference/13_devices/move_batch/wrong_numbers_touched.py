"""This is what you get when numbers are turned into tensors on the way: an epoch count or a flag is no tensor, and
nobody asked for one. Pass on as it is what is not a tensor.

这是顺手把数也变成张量的结果：epoch 数、开关之类本来就不是张量，也没有人要求转换。不是张量的，原样传递。
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
