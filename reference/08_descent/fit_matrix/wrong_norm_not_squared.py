"""The loss is the norm without the square. The length of its gradient hardly changes near the
solution, so the steps do not become smaller, and the matrix jumps around the solution. Square
the norm, or sum the squares.

损失直接用了范数，没有平方：不管离解远近，它的梯度长度都差不多，步幅不会变小，
矩阵只会在解的周围来回跳。请把范数平方，或者直接对平方求和。
"""

import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = torch.norm(x @ w - y)
        w.grad = None
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
    return w.detach()
