"""This is what you get when the list holds the tensor θ itself: all entries are the same tensor, it
moves in place, and at the end they all show the last θ. Take the number out at each step, with
`item()`, before θ moves on.

这是列表里存的是张量 θ 本身得到的结果：每一项都是同一个张量，θ 又是原地移动的，最后看到的全是终点。
请在每一步 θ 继续移动之前，用 `item()` 取出当时的数值。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta]
    for _ in range(steps):
        theta.grad = None
        (theta**2).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append(theta)
    return [place.item() for place in path]
