"""This is what you get when the move is compared with its sign, as in `before - after < tolerance`: every move that
makes θ larger is negative, so it counts as converged, however long it is. Compare its absolute value.

这是拿带符号的移动量去比较的结果，例如 `before - after < tolerance`：θ 只要变大，这个差就是负的，
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
