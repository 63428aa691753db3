"""The errors as a flat vector, and a dot product."""

import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = (x * w + b - y).flatten() ** 2
        loss = weight @ error / len(x)
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
