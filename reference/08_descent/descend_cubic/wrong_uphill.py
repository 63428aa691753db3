"""This is what you get when the gradient is added: x³ grows faster and faster, until the number
overflows. Subtract the gradient.

这是把梯度加了上去：x³ 越涨越快，直到数值溢出。应该减去梯度。
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
