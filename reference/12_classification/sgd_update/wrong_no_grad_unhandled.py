"""This is what you get when a parameter has no gradient yet: its `.grad` is None, and None cannot be multiplied. A
layer that took no part in the loss has none; skip it.

这是遇到还没有梯度的参数的结果：它的 `.grad` 是 None，None 不能做乘法。没有参与损失计算的层就没有梯度，跳过它。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            parameter -= lr * parameter.grad
