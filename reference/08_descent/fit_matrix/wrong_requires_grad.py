"""The parameter itself is returned: the matrix is right, but it has requires_grad=True. Detach it
before you return it.

返回的是参数本身：矩阵是对的，但它是 requires_grad=True。请先 detach 再返回。
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
