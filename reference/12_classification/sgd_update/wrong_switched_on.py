"""This is what you get when recording is switched on at the end whatever it was before: a caller who had it off has it on
from then on. A `with` block gives back what was there.

这是结束时一律打开记录的结果：调用者原来关着记录，之后却变成了打开。用 `with` 语句块，原来怎样就会恢复成怎样。
"""

import torch


def sgd_update(parameters, lr):
    torch.set_grad_enabled(False)
    for parameter in parameters:
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
    torch.set_grad_enabled(True)
