"""The numbers are right, but autograd computes them. In this task you write the formula yourself:
compute the error of every point, and apply the chain rule.

数值是对的，但用的是 autograd。本题要自己写出公式：先求每个点的误差，再用链式法则。
"""


def gradients_by_formula(x, y, w, b):
    w, b = w.clone().requires_grad_(), b.clone().requires_grad_()
    ((w * x + b - y) ** 2).mean().backward()
    return w.grad, b.grad
