"""`w` is updated in place, and the list holds `w.detach()`. All entries share the memory of `w`
and show its last value. The old code made a new tensor at each step; store a copy instead.

`w` 改成了原地更新，而列表里放的是 `w.detach()`：各项都与 `w` 共享内存，显示的全是最后的值。
旧代码每一步换上的都是新张量；改写之后，请存一份副本。
"""

import torch


def modernise_variable(x, y, start, rate, steps):
    w = start.clone().requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad.zero_()
        path.append(w.detach())
    return path
