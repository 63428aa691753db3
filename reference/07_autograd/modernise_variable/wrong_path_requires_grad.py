"""This is what you get when the list holds tensors that require grad. What the old code kept did not;
detach what you put into the list.

这是列表里的张量还带着 requires_grad。旧代码存下的并不带；请先 detach 再放进列表。
"""

import torch


def modernise_variable(x, y, start, rate, steps):
    w = start.clone().requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad.zero_()
        path.append(w.clone())
    return path
