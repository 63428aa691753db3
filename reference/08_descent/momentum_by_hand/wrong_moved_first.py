"""This is what you get when w is moved by the old velocity and the new gradient comes in afterwards: w is
always one gradient behind, and the first step does not move at all. Update the velocity, then w.

这是先用旧的速度移动 w，之后才把新的梯度加进速度：w 总是慢一拍，第一步甚至没有动。请先更新速度，再移动 w。
"""

import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    w = start.clone().requires_grad_()
    velocity = torch.zeros_like(start)
    for _ in range(steps):
        w.grad = None
        f(w).backward()
        with torch.no_grad():
            w -= rate * velocity
        velocity = momentum * velocity + w.grad
    return w.detach()
