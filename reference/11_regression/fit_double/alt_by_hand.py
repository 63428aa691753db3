"""No Module and no optimizer: two numbers, autograd, and a function as the model."""

import torch


def fit_double(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(300):
        loss = ((x * w + b - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.15 * w.grad
            b -= 0.15 * b.grad
        w.grad = b.grad = None
    w, b = w.item(), b.item()
    return lambda inputs: inputs * w + b
