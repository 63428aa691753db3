import torch


def modernise_variable(x, y, start, rate, steps):
    path = []
    w = start
    for _ in range(steps):
        leaf = w.detach().clone().requires_grad_(True)
        (slope,) = torch.autograd.grad(torch.mean((x * leaf - y) ** 2), leaf)
        w = w - rate * slope
        path.append(w)
    return path
