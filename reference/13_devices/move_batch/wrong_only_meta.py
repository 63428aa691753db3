"""Tensors are moved when `meta` is asked for, and stay on the CPU when it is `cuda`. A special case for each device that
comes to mind leaves out the others; hand `device` on as it is.

要求搬到 `meta` 时搬了，要求搬到 `cuda` 时张量却还在 CPU 上。给想得到的设备逐个开特例，总会漏掉别的；
应当把 `device` 原样传下去。
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
