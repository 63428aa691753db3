"""This is what you get when only tensors and boxes are kept: names, numbers and None disappear from the dict. Pass
them on unchanged.

这是只保留了张量和容器的结果：字典里的名字、数和 None 都不见了。应当原样传递。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {
            key: move_batch(value, device)
            for key, value in batch.items()
            if isinstance(value, (torch.Tensor, dict, list, tuple))
        }
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    return batch
