import torch


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean()
    return torch.autograd.grad(loss, (w, b))
