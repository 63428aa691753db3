"""At convergence the count is one too small: `range(limit)` begins at 0, so after round k there
have been k + 1 updates.

收敛时次数少数了一次：`range(limit)` 从 0 开始，循环变量为 k 的那一轮结束时，已经更新了 k + 1 次。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(limit):
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        with torch.no_grad():
            theta -= move
        if move.abs() < tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
