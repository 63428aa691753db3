"""The list holds the tensor θ itself. All entries are the same tensor, which is updated in place,
so all of them show the last θ. Read the value with `item()` at each step.

列表里存的是张量 θ 本身：每一项都是同一个张量，θ 又是原地更新的，最后看到的全是最终的值。
请在每一步用 `item()` 取出当时的数值。
"""

import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta]
    for _ in range(steps):
        theta.grad = None
        (theta**2).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append(theta)
    return [place.item() for place in path]
