"""This is Nesterov's variant: after the velocity has been updated, the move looks ahead along it once more.
`torch.optim.SGD` does so only with `nesterov=True`. Move by rate · v.

这是 Nesterov 的变体：更新速度之后，移动时又沿着它多看了一步。`torch.optim.SGD` 只有在 `nesterov=True` 时才这样做。
请按 rate · v 移动。
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
