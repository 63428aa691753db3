"""`start` itself is used as the parameter. The path is right, but the caller's tensor changes too.
The old code did not change it. Make the parameter from a copy.

直接把 `start` 当成了参数：路径没错，但调用者的张量也被改了，旧代码并不会改它。请用副本来做参数。
"""

import torch


def modernise_variable(x, y, start, rate, steps):
    w = start.detach().requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad.zero_()
        path.append(w.detach().clone())
    return path
