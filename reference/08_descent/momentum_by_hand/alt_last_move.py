import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    before = now = start.clone()
    for _ in range(steps):
        now.requires_grad_()
        slope = torch.autograd.grad(f(now), now)[0]
        now = now.detach()
        before, now = now, now - rate * slope + momentum * (now - before)
    return now
