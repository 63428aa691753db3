import torch


def f(x):
    with torch.no_grad():
        return x * 2
