"""This is what you get when only the first level of a dict is looked at: tensors in a list, a tuple or a dict inside
it stay where they were. Treat each part as the whole was treated.

这是只看了字典第一层的结果：里面的列表、元组或字典中的张量还留在原处。对每个部分，都要像对整体那样处理。
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
