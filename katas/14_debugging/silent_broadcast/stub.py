"""A weighted fit in which the weights have no effect: find the bug and fix it."""

import torch


def fit(x, y, weight):
    """Fit y = w x + b to columns x and y (n, 1), weight (n,) per sample; return (w, b)."""
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = (x * w + b - y) ** 2
        loss = (weight * error).mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
