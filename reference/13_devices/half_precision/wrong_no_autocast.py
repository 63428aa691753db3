"""Autocast has no effect: it is missing, or it was created for another device type than that of
`x`. Everything runs in float32. Use `x.device.type`.

autocast 没有起作用：要么没有用，要么指定的设备类型与 `x` 的不同。所有计算都还是 float32。设备类型
用 `x.device.type`。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    logits = model(x)
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
