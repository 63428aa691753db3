"""`start` itself is used as the parameter. The result is right, but the caller's tensor has
changed too. Work on a copy.

直接把 `start` 当成了参数：结果是对的，但调用者的张量也被改掉了。请用副本来更新。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.detach().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        velocity = momentum * velocity + w.grad
        with torch.no_grad():
            w -= rate * velocity
    return w.detach()
