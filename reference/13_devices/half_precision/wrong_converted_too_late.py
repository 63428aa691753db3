"""The loss was computed in bfloat16 and converted afterwards. Its dtype is float32, but the digits
are already lost. Convert the logits, not the loss.

先用 bfloat16 算出损失、再转换类型：dtype 是 float32，但有效数字已经丢了。要转换的是 logits，而不是
损失。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
        logits = model(x)
    loss = nn.functional.cross_entropy(logits, y).float()
    return logits, loss
