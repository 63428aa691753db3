"""This is what you get when tuples come back as lists: a list comprehension always gives a list. Code that relies on
a tuple, as a dictionary key or to unpack, breaks later. Rebuild the type that came in.

这是元组变成列表的结果：列表推导式得到的总是列表，后面依赖元组的代码（例如用作字典的键）就会出错。
传进来是什么类型，就重新组成什么类型。
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
