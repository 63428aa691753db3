import torch


def line_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x * w + b, by w and by b."""
    # TODO: predict, take the loss, go backward, and return the two gradients.
    raise NotImplementedError
