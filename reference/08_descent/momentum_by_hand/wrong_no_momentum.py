"""Momentum is not used: w is updated with the current gradient only, and only the first step is
right. Keep a velocity from step to step.

没有用到动量：更新 w 的只是当前的梯度，只有第一步是对的。请把速度从一步保留到下一步。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        with torch.no_grad():
            w -= rate * w.grad
    return w.detach()
