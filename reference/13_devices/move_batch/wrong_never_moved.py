"""The result of `to` is not used. `to` of a tensor returns another tensor and does not move the
original. Return its result.

没有用 `to` 的返回值：张量的 `to` 会返回另一个张量，原来的不会移动。要返回它的返回值。
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
