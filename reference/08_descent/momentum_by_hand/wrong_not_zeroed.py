"""`w.grad` accumulates in addition to the velocity, so earlier gradients are counted more than
once. Clear the gradient before every backward pass.

除了速度，`w.grad` 也在累加，以往的梯度被重复计算了。每次反向传播之前都要清掉旧梯度。
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
