"""The gradient was added. It points in the direction in which the loss increases, so the loss
grows. Subtract it.

加上了梯度：梯度指向损失增大的方向，于是损失会变大。应该减去它。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p += lr * p.grad
