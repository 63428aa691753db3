"""This is what you get when gradients add up: `backward()` adds to `x.grad`, so from the second step on
x moves by the sum of all gradients so far. It is thrown across 0, and from there x³ falls without end.
Clear the gradient before every backward pass.

这是梯度不断累加得到的结果：`backward()` 会往 `x.grad` 上加，从第二步起，x 用的是此前所有梯度之和。于
是 x 被甩过 0 点，而在那一边 x³ 会一直降下去。每次反向传播之前都要清掉旧梯度。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        (x**3).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()
