import torch


def f(x):
    return list(x.max(1))
