"""This is what you get when the tolerance is not heeded: all updates up to the limit are made, and it is
never said that the descent converged. Look at how far every update moved θ.

这是没有理会 tolerance：每次都把 limit 次更新全部做完，也从来不说已经收敛。请看一看每次更新 θ 移动了多远。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for _ in range(limit):
        theta.grad = None
        f(theta).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
    return theta.item(), limit, False
