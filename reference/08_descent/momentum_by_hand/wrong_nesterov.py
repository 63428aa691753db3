"""This is Nesterov's variant of momentum. `torch.optim.SGD` uses it only with `nesterov=True`.
Update w by rate · v.

用的是 Nesterov 动量。`torch.optim.SGD` 只有在 `nesterov=True` 时才这样做。请用 rate · v 更新 w。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        velocity = momentum * velocity + w.grad
        with torch.no_grad():
            w -= rate * (w.grad + momentum * velocity)
    return w.detach()
