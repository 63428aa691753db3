"""The tolerance is not used. All updates up to the limit are made, and the bool is always False.
Check how far each update moves θ.

没有用到 tolerance：每次都把 limit 次更新全部做完，而且总是返回 False。请检查每次更新 θ 移动了多
远。
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
