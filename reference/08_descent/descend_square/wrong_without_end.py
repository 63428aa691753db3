"""This is what you get when each place is written down before its step and nothing is written down after the last
one: the number of steps is right, but the place where the descent ends is missing. Record it too.

这是每一步之前先记录、最后一步之后却没有再记录的结果：步数是对的，但下降最终到达的位置没有记下来。
这个位置也要记录。
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
