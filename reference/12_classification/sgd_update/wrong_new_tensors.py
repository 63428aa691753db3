"""The new values were not written into the parameters. `p = p - lr * p.grad` creates a new tensor,
and the model keeps the old values. `p -= ...` writes into the parameter.

新数值没有写进参数：`p = p - lr * p.grad` 会新建一个张量，模型里的还是旧的。`p -= ...` 才会写进参数
本身。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter = parameter - lr * parameter.grad
