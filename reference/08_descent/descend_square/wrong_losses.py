"""The list holds J instead of θ: every number is the square of the right one, and a negative start
loses its sign. Store θ at each step.

列表里记的是 J 而不是 θ：每个数都是应有值的平方，起点为负时还丢了符号。请在每一步记下 θ。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [start**2]
    for _ in range(steps):
        theta.grad = None
        (theta**2).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append((theta**2).item())
    return path
