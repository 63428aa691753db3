"""This is what you get when the parameter itself is returned: the matrix is right, but it still requires
grad. Detach it before you hand it out.

这是把参数本身返回了：矩阵是对的，但还带着 requires_grad。请先 detach 再返回。
"""

import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = ((x @ w - y) ** 2).sum()
        w.grad = None
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
    return w
