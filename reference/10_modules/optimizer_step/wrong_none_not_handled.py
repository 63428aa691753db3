"""This is what you get when a parameter without a gradient is not foreseen: where `.grad` is None there is
nothing to multiply with, and the step breaks off. Skip such parameters, as the optimizers do.

这是没有考虑到参数可能没有梯度的结果：`.grad` 是 None 时没有东西可乘，更新就中断了。
要像优化器那样跳过这样的参数。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            p -= lr * p.grad
