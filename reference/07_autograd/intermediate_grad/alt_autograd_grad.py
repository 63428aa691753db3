import torch


def intermediate_grad(inner, outer, x):
    h = inner(x)
    return torch.autograd.grad(outer(h), (h, x))
