"""This is what you get when the update is done while autograd records: PyTorch refuses to change a leaf that
requires grad in place. Switch recording off around the update with `torch.no_grad()`.

这是在 autograd 记录时更新的结果：PyTorch 不允许就地修改 requires_grad 的叶子张量。
用 `torch.no_grad()` 在更新期间关掉记录。
"""

import torch


def sgd_update(parameters, lr):
    for parameter in parameters:
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
