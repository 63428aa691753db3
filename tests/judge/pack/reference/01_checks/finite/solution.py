import torch


def f(x):
    return x.softmax(dim=1)
