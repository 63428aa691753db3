"""The gradient is added, so x³ grows until the number overflows. Subtract the gradient.

梯度被加了上去，x³ 越来越大，直到数值溢出。应该减去梯度。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        (x**3).backward()
        with torch.no_grad():
            x += rate * x.grad
    return x.item()
