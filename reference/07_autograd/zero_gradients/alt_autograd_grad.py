import torch


def zero_gradients(w, xs):
    return [torch.autograd.grad((x * w).square().mean(), w)[0] for x in xs]
