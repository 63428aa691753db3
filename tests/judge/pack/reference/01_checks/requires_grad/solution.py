import torch


def f(x):
    return (x * 2).detach()
