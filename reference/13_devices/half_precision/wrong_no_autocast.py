"""This is what you get when autocast does not act: it was left out, or was made for another type of device than the
one `x` is on. Everything runs in float32, and nothing is gained. Use `x.device.type`.

这是 autocast 没有起作用的结果：要么没有用，要么指定的设备类型不是 `x` 所在的那种。
所有计算都还是 float32，什么好处也没有。设备类型用 `x.device.type`。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    logits = model(x)
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
