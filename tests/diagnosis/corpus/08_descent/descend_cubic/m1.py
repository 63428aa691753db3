# mistake: the derivative of x³ is taken as 2x² instead of 3x²
import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, dtype=torch.float64)
    for _ in range(steps):
        x = x - rate * 2 * x ** 2
    return x.item()
