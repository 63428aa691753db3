"""This is what you get from `theta -= ...` while autograd is recording: a RuntimeError, for a leaf that
requires grad must not be changed in place there. The update is no part of the computation whose
gradient you want; put it inside `with torch.no_grad():`.

这是在 autograd 还在记录时就执行 `theta -= ...`：会得到 RuntimeError，因为此时不允许原地修
改 requires_grad 的叶子张量。更新这一步并不属于要求梯度的计算，请放进 `with torch.no_grad():` 里。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        loss = theta**2
        theta.grad = None
        loss.backward()
        theta -= rate * theta.grad
        path.append(theta.item())
    return path
