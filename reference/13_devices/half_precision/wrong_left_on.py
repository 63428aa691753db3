"""Autocast was entered but not exited, so everything after the call is computed in bfloat16
too. Use a `with` block, which exits by itself.

进入 autocast 之后没有退出：调用之后的所有计算也都会变成 bfloat16。用 `with` 语句块，它会自动退出。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    torch.autocast(device_type=x.device.type, dtype=torch.bfloat16).__enter__()
    logits = model(x)
    loss = nn.functional.cross_entropy(logits, y)
    return logits, loss
