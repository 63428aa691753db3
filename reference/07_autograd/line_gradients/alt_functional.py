import torch


def line_gradients(x, y, w, b):
    def loss(w, b):
        return (x * w + b - y).square().sum() / x.numel()

    return torch.func.grad(loss, argnums=(0, 1))(w.detach(), b.detach())
