"""The step also sets the gradients to zero. `torch.optim.SGD` does not change them; only
`zero_grad()` does. Change only the parameters.

更新时把梯度清零了：`torch.optim.SGD` 不改动梯度，清零由 `zero_grad()` 来做。更新时只改参数。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p -= lr * p.grad
                p.grad.zero_()
