# mistake: the velocity is an exponential average, (1 - momentum) * g, not the plain g of the task
import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    v = torch.zeros_like(start)
    for _ in range(steps):
        g, = torch.autograd.grad(f(w), w)
        v = momentum * v + (1 - momentum) * g
        w = (w - rate * v).detach().requires_grad_()
    return w.detach()
