import torch


def layer_gradients(x, y, w, b):
    loss = (torch.addmm(b, x, w) - y).pow(2).sum() / y.numel()
    return list(torch.autograd.grad(loss, [w, b]))
