"""This is what you get when the update also clears the gradients: the caller can no longer look at them, nor take
a second step with them. Here that is not the update's task.

这是更新时顺手把梯度也清零的结果：调用者就没法再查看或再用这些梯度了。在这里，清零不归它管。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
                parameter.grad.zero_()
