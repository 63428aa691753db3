import torch


def f(x):
    return tuple(x.shape), x.numel()
