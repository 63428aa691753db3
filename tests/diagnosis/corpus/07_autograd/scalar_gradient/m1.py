# mistake: a tensor made of an int is int64 and cannot require grad, so an integer value crashes
import torch


def scalar_gradient(f, value):
    """Return the derivative of f at value, as a Python float."""
    x = torch.tensor(value, requires_grad=True)
    y = f(x)
    y.backward()
    return x.grad.item()
