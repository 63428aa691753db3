"""The weight is stored before the step instead of after it. So the list begins with `start`, and the
weight after the last step is missing.

在更新之前就存下了权重，而应该在更新之后存。于是列表里的第一个是 `start`，最后一步之后的权重却没有。
"""

import torch


def modernise_variable(x, y, start, rate, steps):
    w = start.clone().requires_grad_()
    path = []
    for _ in range(steps):
        path.append(w.detach().clone())
        loss = ((x * w - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad.zero_()
    return path
