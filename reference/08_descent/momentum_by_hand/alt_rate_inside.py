import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w, move = start.clone(), 0
    for _ in range(steps):
        leaf = w.detach().requires_grad_()
        (slope,) = torch.autograd.grad(f(leaf), leaf)
        move = momentum * move - rate * slope  # the same result, because the rate never changes
        w = w + move
    return w
