# mistake: mul_ scales the caller's gradient in place
import torch


def update_leaf(w, gradient, rate):
    """Subtract rate * gradient from the leaf w, in place and without recording; return w."""
    with torch.no_grad():
        step = gradient.mul_(rate)
        w.sub_(step)
    return w
