import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone()
    for _ in range(steps):
        w.requires_grad_()
        loss = torch.linalg.norm(torch.matmul(x, w) - y) ** 2
        (slope,) = torch.autograd.grad(loss, w)
        w = w.detach() - rate * slope
    return w
