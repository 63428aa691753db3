"""A parameter without a gradient was not handled: `.grad` is None and cannot be multiplied. A layer
that is not used in the loss has no gradient; skip it.

没有处理没有梯度的参数：它的 `.grad` 是 None，不能做乘法。没有参与损失计算的层就没有梯度，跳过它。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            parameter -= lr * parameter.grad
