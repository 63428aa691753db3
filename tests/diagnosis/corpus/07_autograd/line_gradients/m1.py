# mistake: the squared errors are summed and not averaged, so with many elements the gradients are too large
import torch


def line_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x * w + b, by w and by b."""
    z = x * w + b
    loss = torch.sum((z - y) ** 2)
    return torch.autograd.grad(loss, (w, b))
