import torch


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        (one,) = torch.autograd.grad((x.square() + 20).mean(), x)
        x.grad = one if x.grad is None else x.grad + one  # a new tensor each time
        held.append(x.grad.detach().clone())
    return tuple(held)
