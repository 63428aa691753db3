import torch


def scalar_gradient(f, value):
    x = torch.tensor(value, dtype=torch.float64).requires_grad_()
    (slope,) = torch.autograd.grad(f(x), x)
    return float(slope)
