"""The model was converted to bfloat16 for the forward pass and back to float32 afterwards. The
dtype is right again, but each parameter keeps only about three digits. Autocast converts copies
for each operation and does not change the parameters.

前向计算时把模型转成 bfloat16，之后又转回 float32：dtype 恢复了，但每个参数只剩大约三位有效数
字。autocast 在每个运算里转换的是副本，不会改动参数。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
        logits = model.bfloat16()(x.bfloat16())
    model.float()
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
