"""The loss was computed from bfloat16 logits outside autocast, so it is bfloat16 too and has only
about three digits. Convert the logits with `.float()` first, or compute the loss inside the
block.

在 autocast 外面直接用 bfloat16 的 logits 求损失：损失也成了 bfloat16，只有大约三位有效数字。先
用 `.float()` 转换 logits，或者在语句块里面算损失。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
        logits = model(x)
    loss = nn.functional.cross_entropy(logits, y)
    return logits, loss
