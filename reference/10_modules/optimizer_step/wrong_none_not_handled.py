"""A parameter without a gradient was not handled: where `.grad` is None, the multiplication raises
an error. Skip such parameters, as the optimizers do.

没有处理没有梯度的参数：`.grad` 是 None 时，乘法会报错。要像优化器那样跳过这样的参数。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            p -= lr * p.grad
