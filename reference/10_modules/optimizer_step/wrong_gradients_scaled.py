"""The gradients were multiplied by `lr` in place. The parameters are updated correctly, but the
gradients are no longer those of the backward pass. Compute the product as a new tensor.

把梯度原地乘以了 `lr`：参数的更新是对的，可梯度已经不是反向传播得到的那个了。乘积应该是新的张量。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= parameter.grad.mul_(lr)
