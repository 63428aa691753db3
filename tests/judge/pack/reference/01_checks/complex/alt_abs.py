import torch


def f(x):
    return x + x.real**2 + x.imag**2
