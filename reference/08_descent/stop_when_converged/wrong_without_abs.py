"""The signed move is compared: a move in the negative direction is smaller than any tolerance, so
the descent stops at once. Compare the absolute value.

比较的是带符号的移动量：朝负方向的移动总是小于任何 tolerance，于是下降立刻就停了。请比较绝对值。
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
        if theta.item() - before < tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
