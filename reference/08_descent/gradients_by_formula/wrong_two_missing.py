"""The factor 2 is missing, so both gradients are half of the right values. The derivative of e² is
2 · e, and the loss has no factor 1/2.

漏了因子 2：两个梯度都只有应有的一半。e² 的导数是 2 · e，而损失前面并没有 1/2。
"""


def gradients_by_formula(x, y, w, b):
    error = w * x + b - y
    return (error * x).mean(), error.mean()
