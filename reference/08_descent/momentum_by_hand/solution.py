import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    """Return w after gradient descent with momentum on f, as defined by torch.optim.SGD."""
    w = start.clone().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        velocity = momentum * velocity + w.grad
        with torch.no_grad():
            w -= rate * velocity
    return w.detach()
