import torch


def modernise_variable(x, y, start, rate, steps):
    weights = [start]
    for _ in range(steps):
        w = weights[-1]
        weights.append(w - rate * (2 * x * (x * w - y)).mean())
    return weights[1:]
