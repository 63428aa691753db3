"""The variables are converted to float32, with `float()` or by a new tensor from their numbers.
The gradients are then float32 too, and float64 variables lose precision. Copy the variables
with their dtype.

变量被转成了 float32（用了 `float()`，或者由数值新建张量）：求出的梯度也是 float32，
原来是 float64 的变量还丢了精度。请按原来的 dtype 复制。
"""

import torch


def several_variables(x1, x2):
    x1 = x1.clone().float().requires_grad_()
    x2 = x2.clone().float().requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
