"""The gradient was added. It points in the direction in which the loss increases. Subtract it.

加上了梯度：梯度指向损失增大的方向。应该减去它。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter += lr * parameter.grad
