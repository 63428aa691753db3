import torch


def scalar_gradient(f, value):
    x = torch.zeros(1) + value
    x.requires_grad = True
    y = f(x)
    y.backward()
    return x.grad.tolist()[0]
