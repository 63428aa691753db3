# mistake: weight @ error is already the sum over the samples, so the loss is n times too large and the descent is too fast or explodes
import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = (x * w + b - y) ** 2
        loss = (weight @ error).mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
