import torch


def jacobian_row(f, x, v):
    f(x).backward(gradient=v)
    return x.grad
