"""The gradient is computed once, before the loop, and used for every step. x moves by the same
amount each time and passes 0. Compute the gradient again at each step.

梯度只在循环之前求了一次，每一步都用它：x 每次移动的量都一样，越过了 0。每一步都要重新求梯度。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    (x**3).backward()
    with torch.no_grad():
        for _ in range(steps):
            x -= rate * x.grad
    return x.item()
