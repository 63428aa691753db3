"""`torch.no_grad()` was used in place of evaluation mode. It only disables recording: dropout is
still applied, and batch norm uses the batch and updates its averages. Call `model.eval()` as
well.

用 `torch.no_grad()` 代替了评估模式：它只是关掉梯度记录，dropout 照样起作用，batch norm 用的是当前批
次，还会更新平均值。还要调用 `model.eval()`。
"""

import torch


def predict(model, x):
    with torch.no_grad():
        return model(x)
