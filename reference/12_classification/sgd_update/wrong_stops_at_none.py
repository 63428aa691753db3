"""The loop ends at the first parameter without a gradient, so later parameters are not
updated. Skip that parameter with `continue`, or put the update under an `if`.

遇到第一个没有梯度的参数就结束了循环，后面的参数没有更新。用 `continue` 只跳过这一个，或者把更新放
进 `if` 里。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is None:
                break
            parameter -= lr * parameter.grad
