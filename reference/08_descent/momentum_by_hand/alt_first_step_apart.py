import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = torch.nn.Parameter(start.clone())
    velocity = None
    for _ in range(steps):
        f(w).backward()
        if velocity is None:
            velocity = w.grad.clone()
        else:
            velocity.mul_(momentum).add_(w.grad)
        w.data.sub_(velocity, alpha=rate)
        w.grad.zero_()
    return w.data
