"""The final value of J = x³ is returned. The task asks for x.

返回的是最后的 J = x³。题目要的是 x 本身。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        (x**3).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return (x**3).item()
