"""`theta -= ...` while autograd is recording raises a RuntimeError: a leaf tensor with
requires_grad=True must not be changed in place then. Update it inside `with torch.no_grad():`.

在 autograd 还在记录时执行 `theta -= ...` 会抛出 RuntimeError，因为此时不允许原地修
改 requires_grad=True 的叶子张量。请放进 `with torch.no_grad():` 里。
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
