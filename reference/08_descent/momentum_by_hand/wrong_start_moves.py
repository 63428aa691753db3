"""This is what you get when `start` itself is made the parameter: the answer is right, but the caller's
tensor has moved along. Work on a copy.

这是直接把 `start` 当成了参数：答案是对的，但调用者的张量也被一起移动了。请用副本来更新。
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
