# mistake: the norm itself is minimised, not its square, so every step has the wrong length
import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = torch.linalg.norm(x @ w - y)
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            w.grad.zero_()
    return w.detach()
