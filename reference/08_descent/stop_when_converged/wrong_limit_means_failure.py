"""The bool is True only if the limit is not reached. If the last allowed update moves θ by less
than the tolerance, it has converged as well. Use the size of the move, not only the count.

只有没到上限时才返回 True：如果恰好是允许的最后一次更新移动得足够小，那同样是收敛了。
请根据移动的距离判断，而不要只看次数。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    updates, distance = 0, float("inf")
    while updates < limit and distance >= tolerance:
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        with torch.no_grad():
            theta -= move
        distance = move.abs().item()
        updates += 1
    return theta.item(), updates, updates < limit
