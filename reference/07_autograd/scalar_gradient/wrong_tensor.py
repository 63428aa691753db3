"""This is what you get when the gradient is returned as it is: the number is right, but it still
sits in a 0-d tensor. Take the Python float out of it.

这是把梯度原样返回了：数值是对的，但它还装在 0 维张量里。请取出其中的 Python float。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True)
    f(x).backward()
    return x.grad
