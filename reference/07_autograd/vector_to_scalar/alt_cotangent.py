import torch


def vector_to_scalar(f, x):
    y = f(x)
    y.backward(torch.full_like(y, 1 / y.numel()))
    return x.grad.clone()
