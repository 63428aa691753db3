"""One step is missing: a loop over `range(1, steps)` runs `steps - 1` times.

少走了一步：`range(1, steps)` 的循环只执行 `steps - 1` 次。
"""

import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(1, steps):
        x.grad = None
        (x**3).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()
