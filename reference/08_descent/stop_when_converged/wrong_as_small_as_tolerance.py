"""A move that equals the tolerance counts as small, because of `<=`. The task says less than the
tolerance.

用了 `<=`，恰好等于 tolerance 的移动也算作足够小了。题目说的是小于 tolerance。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(1, limit + 1):
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        with torch.no_grad():
            theta -= move
        if move.abs() <= tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
