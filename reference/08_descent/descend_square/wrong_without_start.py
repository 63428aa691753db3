"""The list begins after the first step, so it has `steps` numbers instead of `steps + 1`. Store
the start before the loop.

从第一步之后才开始记录，所以只有 `steps` 个数，而不是 `steps + 1` 个。请在循环之前先记下起点。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = []
    for _ in range(steps):
        theta.grad = None
        (theta**2).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append(theta.item())
    return path
