"""This is what you get when the new gradient is weighed with (1 - momentum): the velocity is then an
average, and every move is shorter than PyTorch's. `torch.optim.SGD` adds the whole gradient (its
`dampening` is 0).

这是给新的梯度乘上了 (1 - momentum)：速度成了加权平均，每次移动都比 PyTorch 的短。`torch.optim.SGD` 加上的是完整的
梯度（它的 `dampening` 默认为 0）。
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
