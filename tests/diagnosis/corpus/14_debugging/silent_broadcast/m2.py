# mistake: the shapes fit now, but the weight is multiplied in before the square, so every sample counts with its weight squared
import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    weight = weight.reshape(-1, 1)
    for _ in range(150):
        error = weight * (x * w + b - y)
        loss = (error ** 2).mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
