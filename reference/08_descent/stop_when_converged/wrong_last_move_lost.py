"""This is what you get when the loop is left before the small move has been made: θ is one update
behind. The update that is found small still counts; make it, then stop.

这是还没有做那次很小的更新就离开了循环：θ 落后了一次更新。被判定为足够小的那次更新也要算数，先更新，再停。
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
