"""This is what you get when the model itself is converted to bfloat16: its parameters stay so after the call, and
small updates are lost in rounding from then on. Autocast leaves the parameters in float32 and converts only
for single operations.

这是把模型本身转换成 bfloat16 的结果：调用之后参数也一直是 bfloat16，以后的小更新都会被舍入掉。
autocast 让参数保持 float32，只在单个运算里转换。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    logits = model.bfloat16()(x.bfloat16())
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
