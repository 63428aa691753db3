import torch
from torch import nn


def layer_gradients(x, y, w, b):
    layer = nn.Linear(*w.shape, dtype=w.dtype, device=w.device)
    with torch.no_grad():
        layer.weight.copy_(w.T)
        layer.bias.copy_(b)
    nn.MSELoss()(layer(x), y).backward()
    return layer.weight.grad.T, layer.bias.grad
