"""The line that clears the gradient is missing. From the second step on, w moves by the sum of all
gradients so far.

改写时丢了清零梯度的那一行：从第二步起，w 用的是此前所有梯度之和。
"""

import torch


def modernise_variable(x, y, start, rate, steps):
    w = start.clone().requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= rate * w.grad
        path.append(w.detach().clone())
    return path
