# mistake: only makes the rate smaller and keeps the sum, so few rows get nowhere and two thousand still explode
import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        loss = ((x * w + b - y) ** 2).sum()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.001 * grad_w
            b -= 0.001 * grad_b
    return w.item(), b.item()
