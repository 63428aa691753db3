import torch


def f(x):
    return x.max(1)
