"""The numbers are right, but `torch.func` has found them: that is autograd under another name. Here the task is to
write the formula yourself: take the error of every point, and apply the chain rule.

数值是对的，但那是 `torch.func` 求出来的，只是 autograd 换了个名字。本题要自己写出公式：先求每个点的误差，再用链式法则。
"""

import torch
from torch.func import grad


def gradients_by_formula(x, y, w, b):
    def loss(w, b):
        return ((w * x + b - y) ** 2).mean()

    return grad(loss, argnums=(0, 1))(w, b)
