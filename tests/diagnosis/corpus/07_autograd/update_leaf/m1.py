# mistake: w = w - ... makes a new tensor, and the caller's own tensor does not move
import torch


def update_leaf(w, gradient, rate):
    """Subtract rate * gradient from the leaf w, in place and without recording; return w."""
    with torch.no_grad():
        w = w - rate * gradient
    w.requires_grad_()
    return w
