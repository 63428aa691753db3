"""`theta = theta - rate * theta.grad` creates a new tensor, which is not a leaf. `backward()` does
not set its `.grad`, so the next step finds None. Update θ in place inside `torch.no_grad()`, or
make the new θ a leaf tensor again.

`theta = theta - rate * theta.grad` 得到的是一个新张量，它不是叶子张量，`backward()` 不会设置它
的 `.grad`，于是下一步读到的是 None。请在 `torch.no_grad()` 里原地修改 θ，
或者让新的 θ 重新成为叶子张量。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        loss = theta**2
        loss.backward()
        theta = theta - rate * theta.grad
        path.append(theta.item())
    return path
