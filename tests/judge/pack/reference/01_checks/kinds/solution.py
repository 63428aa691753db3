import torch


def f(x):
    return x.max(1).values, x.shape, float(x.sum()), x.numel(), bool(x[0, 0] > 0), x.clone()
