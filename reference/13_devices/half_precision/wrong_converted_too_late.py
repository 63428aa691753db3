"""This is what you get when the loss is computed in bfloat16 and converted afterwards: it says float32, but the
digits were lost already. Convert the logits, not the loss.

这是先用 bfloat16 算出损失、再转换类型的结果：dtype 是 float32，可有效数字早就丢了。要转换的是 logits，而不是损失。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
        logits = model(x)
    loss = nn.functional.cross_entropy(logits, y).float()
    return logits, loss
