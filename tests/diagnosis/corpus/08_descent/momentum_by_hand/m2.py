# mistake: w is moved by the old velocity before the velocity takes up the new gradient, so everything lags one step
import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone()
    v = torch.zeros_like(w)
    for _ in range(steps):
        w.requires_grad_(True)
        loss = f(w)
        loss.backward()
        g = w.grad
        w = w.detach() - rate * v
        v = momentum * v + g
    return w
