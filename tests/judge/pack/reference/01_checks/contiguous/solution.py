import torch


def f(x):
    return x.t().contiguous()
