import torch


@torch.compile(backend="eager")
def f(x):
    return x.relu() + 1
