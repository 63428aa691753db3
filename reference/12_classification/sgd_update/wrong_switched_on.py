"""Gradient recording is always enabled at the end. If the caller had disabled it, it is now
enabled. Use a `with` block, which restores the previous state.

结束时一律打开了梯度记录：调用者原来关着记录，之后却变成了打开。用 `with` 语句块，它会恢复原来的状
态。
"""

import torch


def sgd_update(parameters, lr):
    torch.set_grad_enabled(False)
    for parameter in parameters:
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
    torch.set_grad_enabled(True)
