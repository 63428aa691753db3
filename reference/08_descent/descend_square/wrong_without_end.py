"""θ is stored before each step, but not after the last one. The number of steps is right, but the
final θ is missing. Store it too.

每一步之前都做了记录，最后一步之后却没有：步数是对的，但最终的 θ 没有记下来。它也要记录。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = []
    for _ in range(steps):
        path.append(theta.item())
        theta.grad = None
        (theta**2).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
    return path
