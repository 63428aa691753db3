"""This is what you get when the model is converted to bfloat16 for the forward pass and back to float32 afterwards: the
dtype is right again, but each parameter has lost all but about three digits. Autocast converts copies, operation by
operation, and leaves the parameters alone.

这是前向计算时把模型转成 bfloat16、之后再转回 float32 的结果：dtype 恢复了，可每个参数都只剩大约三位有效数字。
autocast 在每个运算里转换的是副本，不会动参数本身。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
        logits = model.bfloat16()(x.bfloat16())
    model.float()
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
