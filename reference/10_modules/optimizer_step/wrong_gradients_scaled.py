"""This is what you get when the gradients are multiplied by `lr` in place on the way: the parameters move as they should,
but the gradients are no longer what the backward pass left. Make the product a new tensor.

这是途中把梯度原地乘以 `lr` 的结果：参数的更新是对的，可梯度已经不是反向传播留下的那个了。
乘积应该是新的张量。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= parameter.grad.mul_(lr)
