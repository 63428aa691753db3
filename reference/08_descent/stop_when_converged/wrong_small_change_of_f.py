"""The change of `f` is compared with the tolerance. Near a minimum `f` changes much less than θ,
so this stops too early. Compare how far θ moved.

拿 `f` 的变化去和 tolerance 比较了。在最小值附近，`f` 的变化比 θ 小得多，所以停得太早。
请比较 θ 移动的距离。
"""

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(1, limit + 1):
        before = f(theta)
        theta.grad = None
        before.backward()
        with torch.no_grad():
            theta -= rate * theta.grad
            change = (f(theta) - before).abs()
        if change < tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
