import torch


def several_variables(x1, x2):
    x1.requires_grad_(True)
    x2.requires_grad_(True)
    total = x1.square().sum() + x2.square().sum() + 2 * x1.sum()
    return torch.autograd.grad(total, (x1, x2))
