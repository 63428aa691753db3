"""The model itself was converted to bfloat16. Its parameters stay bfloat16 after the call, and
later small updates are lost in rounding. Autocast leaves the parameters in float32 and converts
only for single operations.

模型本身被转换成了 bfloat16：调用之后参数也一直是 bfloat16，以后的小更新都会被舍入掉。autocast 让参
数保持 float32，只在单个运算里转换。
"""

import torch
from torch import nn


def half_precision(model, x, y):
    logits = model.bfloat16()(x.bfloat16())
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
