"""The gradient is compared with the tolerance. The task asks how far θ moves, which is the
gradient times the learning rate.

拿梯度去和 tolerance 比较了。题目说的是 θ 移动的距离，也就是梯度乘以学习率。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(1, limit + 1):
        theta.grad = None
        f(theta).backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        if theta.grad.abs() < tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
