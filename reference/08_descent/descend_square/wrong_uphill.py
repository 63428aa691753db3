"""The gradient is added, so J grows with every step. The gradient points to where J increases;
subtract it.

梯度被加了上去，J 每一步都在变大。梯度指向 J 增大的方向，应该减去它。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        theta.grad = None
        (theta**2).backward()
        with torch.no_grad():
            theta += rate * theta.grad
        path.append(theta.item())
    return path
