import torch


def several_variables(x1, x2):
    """Return the gradients of (x1² + x2² + 2·x1), summed, with respect to x1 and x2."""
    x1 = x1.clone().requires_grad_()
    x2 = x2.clone().requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
