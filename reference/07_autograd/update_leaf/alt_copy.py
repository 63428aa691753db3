import torch


@torch.no_grad()
def update_leaf(w, gradient, rate):
    return w.copy_(w - rate * gradient)
