"""This is what you get when the limit is not heeded: the descent goes on until it converges, however
long that takes, and a rate that is too large would keep it going for ever. Count the updates, and stop
at the limit.

这是没有理会 limit：下降一直进行到收敛为止，不管要多久；如果学习率太大，就永远停不下来了。请数清更新的次数，
到了上限就停。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    updates = 0
    while True:
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        with torch.no_grad():
            theta -= move
        updates += 1
        if move.abs() < tolerance:
            return theta.item(), updates, True
