"""This is what you get when autocast is entered by hand and never left: everything that runs after the call is computed in
bfloat16 too, and nobody knows why. A `with` block ends by itself.

这是手工进入 autocast、却没有退出的结果：调用之后的所有计算也都变成 bfloat16，谁也不知道原因。
`with` 语句块会自己结束。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    torch.autocast(device_type=x.device.type, dtype=torch.bfloat16).__enter__()
    logits = model(x)
    loss = nn.functional.cross_entropy(logits, y)
    return logits, loss
