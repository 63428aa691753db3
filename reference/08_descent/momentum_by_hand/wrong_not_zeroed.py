"""This is what you get when `w.grad` adds up as well: the velocity remembers, and the gradient too, so the
past counts twice. Clear the gradient before every backward pass.

这是 `w.grad` 也在累加：速度记住了过去，梯度也记住了过去，以往的梯度被重复计算。每次反向传播之前都要清掉旧梯度。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        f(w).backward()
        velocity = momentum * velocity + w.grad
        with torch.no_grad():
            w -= rate * velocity
    return w.detach()
