"""`x = x - rate * x.grad` creates a new tensor, which is not a leaf. `backward()` does not set its
`.grad`, so the next step finds None. Update x in place inside `torch.no_grad()`, or make the
new x a leaf tensor again.

`x = x - rate * x.grad` 得到的是一个新张量，它不是叶子张量，`backward()` 不会设置它的 `.grad`，
于是下一步读到的是 None。请在 `torch.no_grad()` 里原地修改 x，或者让新的 x 重新成为叶子张量。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        (x**3).backward()
        x = x - rate * x.grad
    return x.item()
