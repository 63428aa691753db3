"""The tensors in the list have requires_grad=True. In the old code they had requires_grad=False;
detach them before you store them.

列表里的张量是 requires_grad=True，而旧代码存下的是 requires_grad=False。请先 detach 再放进列表。
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
