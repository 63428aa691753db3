import torch


def line_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x * w + b with respect to w and b."""
    # TODO: predict, compute the loss, run the backward pass, and return both gradients.
    raise NotImplementedError
