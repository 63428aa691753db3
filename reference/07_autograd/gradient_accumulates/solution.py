import torch


def gradient_accumulates(x, times):
    """Return the value of x.grad after each backward pass from mean(x ** 2 + 20)."""
    held = []
    for _ in range(times):
        (x**2 + 20).mean().backward()
        held.append(x.grad.clone())
    return held
