"""The limit is not used. The descent runs until it converges, and with a learning rate that is too
large it never ends. Count the updates, and stop at the limit.

没有用到 limit：下降一直进行到收敛为止；如果学习率太大，就永远停不下来。请数更新的次数，
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
