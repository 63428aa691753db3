import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor([start])
    for _ in range(steps):
        x.requires_grad_()
        (slope,) = torch.autograd.grad(torch.pow(x, 3).sum(), x)
        x = x.detach() - rate * slope
    return x.tolist()[0]
