"""The sum stays; the rate is divided by the number of rows."""

import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    rate = 0.5 / len(x)
    for _ in range(150):
        loss = ((x * w + b - y) ** 2).sum()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= rate * grad_w
            b -= rate * grad_b
    return w.item(), b.item()
