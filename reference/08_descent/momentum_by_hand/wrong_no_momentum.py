"""This is what you get without momentum: w is moved by the gradient alone, and the first step is the only
right one. Carry a velocity from step to step.

这是没有用动量：移动 w 的只是当前的梯度，只有第一步是对的。请把速度从一步带到下一步。
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
