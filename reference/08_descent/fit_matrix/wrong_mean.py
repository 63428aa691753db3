"""The squares are averaged, so every update is too short by a factor: the number of elements of
`y`. The squared norm is a sum.

对平方取了平均：每次更新的步幅都偏小，小的倍数就是 `y` 的元素个数。范数的平方是求和。
"""

import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = ((x @ w - y) ** 2).mean()
        w.grad = None
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
    return w.detach()
