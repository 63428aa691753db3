"""The loop ends before the small update is made, so θ is one update behind. Make this update
first, then stop.

还没有做那次很小的更新就离开了循环，θ 落后了一次更新。请先更新，再停止。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(1, limit + 1):
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        if move.abs() < tolerance:
            return theta.item(), updates, True
        with torch.no_grad():
            theta -= move
    return theta.item(), limit, False
