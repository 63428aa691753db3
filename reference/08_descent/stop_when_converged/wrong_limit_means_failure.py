"""This is what you get when "converged" is taken to mean "before the limit": if the last update allowed
is the one that moved little enough, it has converged all the same. Keep in mind what the move said,
not only the count.

这是把“收敛”理解成了“没到上限”：如果恰好是允许的最后一次更新移动得足够小，那同样是收敛了。请记住移动量的判断
结果，而不要只看次数。
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
