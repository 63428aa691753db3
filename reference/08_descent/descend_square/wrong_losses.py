"""This is what you get when J is written down and not θ: every number is the square of the one
asked for, and a negative start loses its sign. The path is made of the places, not of their losses.

这是记下了 J 而不是 θ 得到的结果：每个数都是应有值的平方，起点为负时还丢了符号。路径由经过的位置组成，
而不是各处的损失。
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
