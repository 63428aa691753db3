# mistake: the gradient is computed once, at the start, and the same number is used in every step
import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    y = x ** 3
    y.backward()
    slope = x.grad.item()
    position = start
    for _ in range(steps):
        position -= rate * slope
    return position
