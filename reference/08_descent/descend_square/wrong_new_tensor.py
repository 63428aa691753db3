"""This is what you get from `theta = theta - rate * theta.grad`: the name θ now stands for a new
tensor, the result of a computation and not a leaf, and `backward()` fills no `.grad` for it, so the
next step finds None. Change θ in place inside `torch.no_grad()`, or make the new θ a leaf again.

这是写成 `theta = theta - rate * theta.grad` 的后果：θ 这个名字从此指向一个新张量，它是计算的结果，
不是叶子张量，`backward()` 不会给它填 `.grad`，于是下一步读到的是 None。请在 `torch.no_grad()` 里
原地修改 θ，或者把新的 θ 重新变成叶子张量。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        loss = theta**2
        loss.backward()
        theta = theta - rate * theta.grad
        path.append(theta.item())
    return path
