"""This is what you get from the norm itself, without the square: its gradient has the same length near
the goal as far from it, so the steps never grow smaller and W dances around the solution. Square the norm,
or sum the squares.

这是直接用了范数，没有平方：不管离目标远近，它的梯度长度都差不多，步子始终不会变小，W 只会在解的周围来回跳。
请把范数平方，或者直接对平方求和。
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
