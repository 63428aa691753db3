import torch


def descend_square(start, rate, steps):
    theta = torch.tensor([start], dtype=torch.float64, requires_grad=True)
    path = [start]
    for _ in range(steps):
        (gradient,) = torch.autograd.grad((theta**2).sum(), theta)
        theta = (theta - rate * gradient).detach().requires_grad_()
        path.append(float(theta.detach()))
    return path
