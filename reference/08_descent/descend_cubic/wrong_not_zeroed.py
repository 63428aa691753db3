"""Gradients accumulate: `backward()` adds to `x.grad`, so from the second step on x moves by the
sum of all gradients so far. It jumps below 0, where x³ decreases without limit. Clear the
gradient before every backward pass.

梯度在不断累加：`backward()` 会往 `x.grad` 上加，从第二步起，x 用的是此前所有梯度之和，
于是跳过了 0，而在那一边 x³ 会一直减小。每次反向传播之前都要清掉旧梯度。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        (x**3).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()
