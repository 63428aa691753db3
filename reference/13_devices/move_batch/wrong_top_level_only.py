"""Only the first level of a dict was handled. Tensors in nested lists, tuples and dicts were not
moved. Handle each part in the same way as the whole batch.

只处理了字典的第一层：里面的列表、元组或字典中的张量没有移动。对每个部分，都要像对整个批次那样处理。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {k: v.to(device) if isinstance(v, torch.Tensor) else v for k, v in batch.items()}
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    return batch
