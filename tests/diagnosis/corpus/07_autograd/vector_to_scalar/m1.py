# mistake: the sum is not the mean, so the gradient is too large by the number of results
import torch


def vector_to_scalar(f, x):
    """Return the gradient by x of the mean of f(x)."""
    y = f(x)
    y.backward(torch.ones_like(y))
    return x.grad
