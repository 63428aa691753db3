"""This is what you get when the variables are turned into float32 first, with `float()` or a new tensor of their
numbers: the gradients are float32 too, and float64 variables lose digits. Copy them with their dtype.

这是先用 `float()`（或者由数值新建张量）把变量变成了 float32：求出的梯度也是 float32，原来是 float64 的变量还丢了
精度。请按原来的 dtype 复制。
"""

import torch


def several_variables(x1, x2):
    x1 = x1.clone().float().requires_grad_()
    x2 = x2.clone().float().requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
