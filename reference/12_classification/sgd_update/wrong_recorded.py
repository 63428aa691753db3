"""The update was made while autograd was recording. PyTorch does not allow in-place changes of a
leaf tensor with `requires_grad=True` then. Disable recording with `torch.no_grad()`.

更新时 autograd 还在记录：PyTorch 不允许原地修改 `requires_grad=True` 的叶子张
量。用 `torch.no_grad()` 在更新期间关掉记录。
"""

import torch


def sgd_update(parameters, lr):
    for parameter in parameters:
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
