"""The gradient is returned as a 0-d tensor. Its value is right; return it as a Python float.

返回的梯度还是一个 0 维张量。数值是对的，请取出其中的 Python float。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True)
    f(x).backward()
    return x.grad
