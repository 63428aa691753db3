"""This is what you get when the gradient is added: the loss goes up, because the gradient points uphill. Subtract.

这是加上了梯度的结果：梯度指向上坡，损失会越来越大。应该减去。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter += lr * parameter.grad
