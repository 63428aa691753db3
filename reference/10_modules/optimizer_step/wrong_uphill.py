"""This is what you get when the gradient is added: it points to where the loss grows, so the step goes uphill.
Subtract it.

这是加上了梯度的结果：梯度指向损失增大的方向，于是这一步走的是上坡。应该减去它。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p += lr * p.grad
