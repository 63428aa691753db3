"""The old gradient is not cleared. `backward()` adds to `.grad`, so from the second step on θ
moves by the sum of all gradients so far. Clear `.grad` before every backward pass.

没有清掉旧梯度：`backward()` 会往 `.grad` 上累加，从第二步起，θ 的移动量用的是此前所有梯度之和。
每次反向传播之前都要清掉 `.grad`。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        (theta**2).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append(theta.item())
    return path
