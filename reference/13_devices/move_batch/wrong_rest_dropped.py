"""Only tensors and containers were kept: strings, numbers and None are missing from the
dict. Return them unchanged.

只保留了张量和容器：字典里的字符串、数和 None 都不见了。应当原样返回。
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
