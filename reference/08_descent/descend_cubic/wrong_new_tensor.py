"""This is what you get from `x = x - rate * x.grad`: x is then a new tensor, the result of a computation and not a
leaf, and `backward()` fills no `.grad` for it, so the next step finds None. Change x in place inside
`torch.no_grad()`, or make the new x a leaf again.

这是写成 `x = x - rate * x.grad` 的结果：x 变成了一个新张量，它是计算得来的，不是叶子张量，
`backward()` 不会给它填 `.grad`，于是下一步读到的是 None。请在 `torch.no_grad()` 里就地修改 x，
或者让新的 x 重新成为叶子张量。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        (x**3).backward()
        x = x - rate * x.grad
    return x.item()
