"""The update also clears the gradients, so the caller cannot use them any more. Leave `p.grad`
unchanged.

更新时把梯度也清零了：调用者就没法再使用这些梯度。不要改动 `p.grad`。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
                parameter.grad.zero_()
