# mistake: clips the gradients instead of taking the mean, so nothing explodes but with many rows it jumps about the goal
import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(500):
        loss = ((x * w + b - y) ** 2).sum()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        grad_w = grad_w.clamp(-1, 1)
        grad_b = grad_b.clamp(-1, 1)
        with torch.no_grad():
            w -= 0.04 * grad_w
            b -= 0.04 * grad_b
    return w.item(), b.item()
