import torch


def intermediate_grad(inner, outer, x):
    """Return the gradients of outer(inner(x)) with respect to inner(x) and x."""
    h = inner(x)
    h.retain_grad()
    loss = outer(h)
    loss.backward()
    return h.grad, x.grad
