"""One update more than the limit is made: 11 for limit 10, and 1 for limit 0. Check the limit
before each update, with `updates < limit`.

比上限多更新了一次：limit 是 10 时更新了 11 次，limit 是 0 时也更新了一次。
请在每次更新之前判断有没有到上限，条件写成 `updates < limit`。
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
