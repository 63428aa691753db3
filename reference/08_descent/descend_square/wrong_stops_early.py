"""The loop stops when the gradient is zero or very small, so the list has fewer than `steps + 1`
entries. Do all steps, even when θ no longer changes.

梯度为零（或者很小）时提前结束了循环，列表不足 `steps + 1` 项。即使 θ 已经不再变化，
也要把 `steps` 步全部走完。
"""

import torch


def descend_square(start, rate, steps):
    path = [start]
    for _ in range(steps):
        gradient = 2 * path[-1]
        if abs(gradient) < 1e-6:
            break
        path.append(path[-1] - rate * gradient)
    return path
