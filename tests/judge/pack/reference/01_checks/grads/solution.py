import torch


def f(x, w):
    return x * w**2
