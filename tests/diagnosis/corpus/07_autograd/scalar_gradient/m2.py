# mistake: a difference quotient is not autograd, and in float32 it is off already in the third digit
import torch


def scalar_gradient(f, value):
    """Return the derivative of f at value, as a Python float."""
    h = 1e-3
    x = torch.tensor(float(value))
    return ((f(x + h) - f(x - h)) / (2 * h)).item()
