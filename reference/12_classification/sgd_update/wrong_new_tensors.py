"""This is what you get when the new numbers are never written into the parameters. With `p = p - lr * p.grad`
they end up in a new tensor that only the loop knows, and the model keeps its old ones. `p -= ...` writes into
the parameter itself.

这是新数值没有写进参数的结果。写成 `p = p - lr * p.grad`，新数值就放进了一个只有循环知道的新张量，模型里的还是旧的。
`p -= ...` 才会写进参数本身。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter = parameter - lr * parameter.grad
