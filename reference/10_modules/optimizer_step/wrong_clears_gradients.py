"""The step also clears the gradients. `torch.optim.SGD` does not: clearing them is a separate call,
`zero_grad()`. Leave `.grad` unchanged.

更新时把梯度也清掉了：`torch.optim.SGD` 不会这么做，清除梯度是另外一个调用 `zero_grad()`。不要改
动 `.grad`。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p -= lr * p.grad
                p.grad = None
