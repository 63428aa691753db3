"""The first velocity is `w.grad` itself. It is the same tensor, so clearing the gradient clears
the velocity, and the next backward pass writes into it. Keep the velocity in a separate tensor.

一开始直接把 `w.grad` 当成了速度：两者是同一个张量，清零梯度也就清零了速度，
下一次反向传播还会写进去。请用一个独立的张量保存速度。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    velocity = None
    for _ in range(steps):
        if w.grad is not None:
            w.grad.zero_()
        f(w).backward()
        velocity = w.grad if velocity is None else momentum * velocity + w.grad
        with torch.no_grad():
            w -= rate * velocity
    return w.detach()
