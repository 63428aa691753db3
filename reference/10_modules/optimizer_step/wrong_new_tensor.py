"""This is what you get when a new tensor is made and given the name of the parameter, `p = p - lr * p.grad`: the
model still holds the old tensor, which never changes. Change the tensor itself, in place.

这是新建一个张量、再让它叫这个参数名（`p = p - lr * p.grad`）的结果：模型里还是旧张量，它始终没变。
要原地修改张量本身。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p = p - lr * p.grad
