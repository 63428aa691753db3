import torch


def update_leaf(w, gradient, rate):
    """Subtract rate * gradient from the leaf w, in place and without recording; return w."""
    with torch.no_grad():
        w -= rate * gradient
    return w
