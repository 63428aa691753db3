"""This is what you get without the factor 2: both gradients are half of what they should be. The
derivative of e² is 2 · e, and there is no 1/2 before the loss to make up for it.

这是漏了因子 2：两个梯度都只有应有的一半。e² 的导数是 2 · e，而损失前面并没有 1/2 可以抵消它。
"""


def gradients_by_formula(x, y, w, b):
    error = w * x + b - y
    return (error * x).mean(), error.mean()
