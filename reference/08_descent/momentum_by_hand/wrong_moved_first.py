"""w is updated with the old velocity, and the new gradient is added afterwards, so w is always one
gradient behind. Update the velocity first, then w.

先用旧的速度更新了 w，之后才把新的梯度加进速度，所以 w 总是落后一步。请先更新速度，再更新 w。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        with torch.no_grad():
            w -= rate * velocity
        velocity = momentum * velocity + w.grad
    return w.detach()
