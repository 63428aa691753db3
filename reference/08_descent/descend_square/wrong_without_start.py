"""This is what you get when the path begins after the first step: it has `steps` numbers and not
`steps + 1`. Write down the start before the loop.

这是从第一步之后才开始记录得到的结果：只有 `steps` 个数，而不是 `steps + 1` 个。请在循环之前先记下起点。
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
