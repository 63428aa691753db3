"""The loop ends as soon as the gradient is small, so x comes no closer to 0 however many steps are
asked for. Take all `steps` steps.

梯度一变小循环就结束了：不管要求走多少步，x 都不再靠近 0。应该把 `steps` 步全部走完。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        (x**3).backward()
        if x.grad < 0.001:
            break
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()
