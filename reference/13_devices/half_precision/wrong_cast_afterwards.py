"""This is what you get when the model runs in float32 and its answer is converted: the digits are thrown away, and
the time was spent all the same. The forward pass itself belongs under autocast.

这是模型用 float32 运行、最后才转换结果的结果：精度丢了，时间一点没省。应该让前向计算本身在 autocast 下进行。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    logits = model(x).bfloat16()
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
