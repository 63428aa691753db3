"""Gradient recording was disabled and not enabled again, so the next forward pass builds no
graph. A `with torch.no_grad():` block restores the old state by itself.

关掉梯度记录之后没有恢复：下一次前向计算不再建立计算图。用 `with torch.no_grad():` 语句块，结束时会
自动恢复。
"""

import torch


def sgd_update(parameters, lr):
    torch.set_grad_enabled(False)
    for parameter in parameters:
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
