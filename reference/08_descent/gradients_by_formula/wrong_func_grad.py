"""The numbers are right, but `torch.func` computes them, which is autograd too. In this task you
write the formula yourself: compute the error of every point, and apply the chain rule.

数值是对的，但用的是 `torch.func`，它也是 autograd。本题要自己写出公式：先求每个点的误差，
再用链式法则。
"""

import torch
from torch.func import grad


def gradients_by_formula(x, y, w, b):
    def loss(w, b):
        return ((w * x + b - y) ** 2).mean()

    return grad(loss, argnums=(0, 1))(w, b)
