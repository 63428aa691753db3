"""This is what you get when the result of `to` is thrown away: for a tensor `to` returns another tensor and leaves
the old one where it is. Return what it returns.

这是没有用上 `to` 的返回值的结果：张量的 `to` 会返回另一个张量，原来的留在原处。要返回它的返回值。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        batch.to(device)
        return batch
    if isinstance(batch, dict):
        return {key: move_batch(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    return batch
