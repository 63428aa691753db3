"""This is what you get when the line that cleared the gradient was lost in the rewriting: from the
second step on, w moves by the sum of all gradients so far.

这是改写时把清零梯度的那一行弄丢了：从第二步起，w 用的是此前所有梯度之和。
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
