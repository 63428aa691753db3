"""This is what you get when the limit is passed by one: with limit 10 eleven updates are made, and with
limit 0 there is one. Ask whether the limit is reached before you update, with `updates < limit`.

这是比上限多更新了一次：limit 是 10 时更新了 11 次，limit 是 0 时也更新了一次。请在更新之前先判断有没有到上限，
条件写成 `updates < limit`。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    updates = 0
    while updates <= limit:
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        with torch.no_grad():
            theta -= move
        updates += 1
        if move.abs() < tolerance:
            return theta.item(), updates, True
    return theta.item(), updates, False
