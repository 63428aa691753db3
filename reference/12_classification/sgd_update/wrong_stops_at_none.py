"""This is what you get when the loop ends at the first parameter without a gradient: those behind it may well have one. Skip
that one parameter with `continue`, or put the update under an `if`.

这是一遇到没有梯度的参数就结束循环的结果：后面的参数很可能是有梯度的。用 `continue` 只跳过这一个，或者把更新放进 `if` 里。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is None:
                break
            parameter -= lr * parameter.grad
