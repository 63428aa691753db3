import torch


def scalar_gradient(f, value):
    x = torch.zeros(()) + value
    x.requires_grad = True
    y = f(x)
    y.backward()
    return x.grad.tolist()
