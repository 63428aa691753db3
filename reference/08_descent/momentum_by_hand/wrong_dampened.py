"""The new gradient is multiplied by (1 - momentum), so every update is shorter than PyTorch's.
`torch.optim.SGD` adds the whole gradient (its `dampening` is 0 by default).

新的梯度乘上了 (1 - momentum)，所以每次更新的步幅都比 PyTorch 的小。`torch.optim.SGD` 加上的是完整
的梯度（它的 `dampening` 默认为 0）。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        velocity = momentum * velocity + (1 - momentum) * w.grad
        with torch.no_grad():
            w -= rate * velocity
    return w.detach()
