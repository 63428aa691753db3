"""This is what you get when the gradient is found once, before the loop, and used for every step: x
marches on at the same pace, past 0. The slope changes with the place; find it anew at each step.

这是梯度只在循环之前求了一次、每一步都用它：x 以同样的步幅一直走，越过了 0。不同位置的斜率不一样，
每一步都要重新求。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    (x**3).backward()
    with torch.no_grad():
        for _ in range(steps):
            x -= rate * x.grad
    return x.item()
