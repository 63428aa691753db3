import torch


def jacobian_row(f, x, v):
    y = f(x)
    rows = [torch.autograd.grad(element, x, retain_graph=True)[0] for element in y]
    return torch.stack(rows).T @ v
