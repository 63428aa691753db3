"""The signed move is compared, as in `before - after < tolerance`. Every move that makes θ larger
is then negative and counts as converged. Compare the absolute value.

比较的是带符号的移动量，例如 `before - after < tolerance`：θ 只要变大，这个差就是负的，
移动得再远也会算作收敛。请比较绝对值。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(1, limit + 1):
        theta.grad = None
        f(theta).backward()
        before = theta.item()
        with torch.no_grad():
            theta -= rate * theta.grad
        if before - theta.item() < tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
