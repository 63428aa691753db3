import torch
from torch import nn


def line_gradients(x, y, w, b):
    w = w.clone().detach().requires_grad_(True)
    b = b.clone().detach().requires_grad_(True)
    nn.MSELoss()(torch.add(torch.mul(x, w), b), y).backward()
    return w.grad.clone(), b.grad.clone()
