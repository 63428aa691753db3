"""Tensors are moved for `meta`, but stay on the CPU for `cuda`. Do not handle single devices: pass
`device` on as it is.

要求移动到 `meta` 时移动了，要求移动到 `cuda` 时张量却还在 CPU 上。不要逐个设备分别处理，应当
把 `device` 原样传下去。
"""

import torch


def move_batch(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to("meta" if torch.device(device).type == "meta" else "cpu")
    if isinstance(batch, dict):
        return {key: move_batch(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return type(batch)(move_batch(item, device) for item in batch)
    return batch
