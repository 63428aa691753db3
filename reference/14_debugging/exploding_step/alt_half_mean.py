"""Half the mean as loss, and a larger learning rate."""

import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        loss = torch.nn.functional.mse_loss(x * w + b, y) / 2
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
