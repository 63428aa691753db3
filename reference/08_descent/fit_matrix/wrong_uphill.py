"""The gradient is added, so the error grows with every update. Subtract it.

梯度被加了上去，误差每次更新都在变大。应该减去它。
"""

import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = ((x @ w - y) ** 2).sum()
        w.grad = None
        loss.backward()
        with torch.no_grad():
            w += rate * w.grad
    return w.detach()
