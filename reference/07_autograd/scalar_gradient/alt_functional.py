import torch


def scalar_gradient(f, value):
    return torch.func.grad(f)(torch.tensor(value, dtype=torch.float32)).item()
